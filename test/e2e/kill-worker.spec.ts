import { complaintStageChanged } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { answerInvestigation, inStage, openOrder, readCase, register } from './support/complaint';
import { post } from './support/people';
import { lockRow, rows } from './support/rows';
import { kill, start, stop } from './support/stack';

const stages = async (reference: string): Promise<string[]> =>
  (
    await rows<{ stage: string }>(
      `SELECT payload ->> 'stage' AS stage FROM complaints.outbox WHERE type = $1 AND payload ->> 'reference' = $2 ORDER BY id`,
      [complaintStageChanged.type, reference],
    )
  ).map(({ stage }) => stage);

describe('the worker of complaints', () => {
  it('killed in an activity: the step is taken once when it is back', async () => {
    const reference = await register();
    await inStage(reference, 'investigating');
    const lock = await lockRow('SELECT 1 FROM complaints.complaint WHERE reference = $1 FOR UPDATE', [reference]);
    await answerInvestigation(reference);
    await eventually(async () => expect(await lock.waiters()).toBeGreaterThan(0), {
      within: 60_000,
      what: 'the activity at the lock',
    });
    await kill('complaints.worker');
    await lock.release();
    await start('complaints.worker');
    await inStage(reference, 'finding');
    expect((await stages(reference)).filter((stage) => stage === 'finding')).toHaveLength(1);
    expect(await rows('SELECT 1 FROM quality.retest_order WHERE complaint = $1', [reference])).toHaveLength(1);
    expect(await rows('SELECT 1 FROM production.batch_records_request WHERE complaint = $1', [reference])).toHaveLength(
      1,
    );
  }, 240_000);

  it('stopped: no later step can be reached through any API', async () => {
    await stop('complaints.worker');
    const reference = await register();
    const at = (path: string): string => `complaints/${reference}/${path}`;
    const none = '019a0000-0000-7000-8000-000000000000';
    const later: [string, string, object][] = [
      ['qc-chief', 'findings', { outcome: 'inconclusive', nature: 'x', rootCause: 'x' }],
      [
        'customer-service1',
        'remedies',
        { kind: 'exchange', productCode: 'P002', quantity: '1', exchangeQuantity: '1', unit: '瓶', terms: 'x' },
      ],
      ['customer-service1', 'remedy-waivers', { givenBy: 'complainant', channel: 'phone' }],
      ['sales-head', `remedies/${none}/decisions`, { outcome: 'approved', contentHash: '0'.repeat(64) }],
      ['customer-service1', 'answers', { channel: 'email', email: 'a@example.test', text: 'x' }],
      ['general-department1', 'call-backs', { outcome: 'satisfied', channel: 'phone' }],
    ];
    for (const [login, path, body] of later) {
      const { status } = await post(login, at(path), body);
      expect([path, status]).toEqual([path, path.startsWith('remedies/') ? expect.any(Number) : 409]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect((await readCase(reference)).stage).toBe('registered');
    expect(await stages(reference)).toEqual([]);
    await start('complaints.worker');
    await inStage(reference, 'investigating');
    await openOrder('qc-inspector1', 'retests', reference);
  }, 240_000);
});
