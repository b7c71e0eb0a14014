import { randomUUID } from 'node:crypto';
import { awaitingSignature, readCase, report } from './support/complaint';
import { post } from './support/people';
import { rows } from './support/rows';

describe('the same thing twice', () => {
  it('INT-7: ten posts of one message at once make one case, its matter in other words a linked second one', async () => {
    const [message, key] = [report(), randomUUID()];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post<{ reference: string }>('customer-service1', 'complaints', message, key)),
    );
    const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body.reference);
    expect(new Set(taken).size).toBe(1);
    expect(answers.every(({ status }) => [201, 409].includes(status))).toBe(true);
    const second = await post<{ reference: string; follows: string }>('customer-service2', 'complaints', {
      ...message,
      problem: '又是一样的问题',
    });
    expect(second.body.follows).toBe(taken[0]);
    expect(second.body.reference).not.toBe(taken[0]);
  }, 120_000);

  it('CMP-3, SEC-3: a double click and a colleague at the same moment make one decision', async () => {
    const { reference, remedy } = await awaitingSignature();
    const path = `complaints/${reference}/remedies/${remedy.id}/decisions`;
    const click = { outcome: 'approved', contentHash: remedy.contentHash };
    const answers = await Promise.all([
      post('sales-head', path, click),
      post('sales-head', path, click),
      post('salesperson1', path, click),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 403)).toHaveLength(1);
    expect(await rows('SELECT 1 FROM complaints.remedy_decision WHERE remedy_id = $1', [remedy.id])).toHaveLength(1);
    expect((await readCase(reference)).remedies[0]?.state).not.toBe('agreed');
  }, 240_000);
});
