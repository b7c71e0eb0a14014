import { lineOf, lotOf, type RecallWorld, type Refusal, startRecallWorld } from '../../test/recall-world';
import type { ConsigneeDetailView } from '../read-recall/consignee.view';

describe('calls and visits that reach nobody', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
    await world.customers({ code: 'C0001', phone: '0531-88880001' });
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  /** C0001 is called, C0002 visited: nobody knows how else to reach it. */
  const goods = { lots: [lotOf('A')], lines: [lineOf('A', 'C0001', '30'), lineOf('A', 'C0002', '20')] };
  const tried = (reference: string, consignee: string, body: object, by = world.people.salesperson) =>
    by.post<Refusal>(`recalls/${reference}/consignees/${consignee}/attempts`, body);
  const read = async (reference: string, consignee: string) =>
    world.ok(await world.people.auditor.get<ConsigneeDetailView>(`recalls/${reference}/consignees/${consignee}`));
  const noAnswer = { channel: 'call', note: '电话无人接听' };

  it('RCL-4: each is on record, told and audited, closes nothing, and leaves the consignee unanswered', async () => {
    const reference = await world.recovering(goods);
    const before = await read(reference, 'C0001');
    expect(before).toMatchObject({ state: 'asked', lastAttempt: null, attempts: [] });
    expect(before.nextTask).toMatchObject({ channel: 'call', overdue: false });
    world.ok(await tried(reference, 'C0001', noAnswer));
    world.ok(await tried(reference, 'C0001', { channel: 'visit', note: '门店关门，邻居称周一开门' }));
    const { state, open, nextTask, lastAttempt, attempts } = await read(reference, 'C0001');
    expect({ state, open, task: nextTask?.channel }).toEqual({ state: 'asked', open: '30', task: 'call' });
    expect(lastAttempt).toMatchObject({ channel: 'visit', outcome: 'not-reached' });
    expect(attempts.map(({ channel, note, by }) => [channel, note, by])).toEqual([
      ['visit', '门店关门，邻居称周一开门', 'salesperson1'],
      ['call', '电话无人接听', 'salesperson1'],
    ]);
    const facts = await world.facts(reference);
    expect(facts.filter((type) => type === 'recall.consignee-not-reached.v1')).toHaveLength(2);
    const audited = await world.query<{ content: { consignee: string } }>(
      `SELECT content FROM quality.audit_line WHERE action = 'recall-notice.not-reached' AND aggregate_id = $1`,
      [reference],
    );
    expect(audited.map(({ content }) => content.consignee)).toEqual(['C0001', 'C0001']);
    expect(JSON.stringify(audited)).not.toContain('无人接听');
    expect((await world.people.director.post<Refusal>(`recalls/${reference}/closing`)).body.code).toBe(
      'recall.not-closable',
    );
  });

  it('RCL-4: unreachable stays the final word: its work ends; a consignee that is reached after all is confirmed', async () => {
    const reference = await world.recovering(goods);
    world.ok(await tried(reference, 'C0002', { channel: 'visit', note: '门店关门' }));
    const confirmations = `recalls/${reference}/consignees/C0002/confirmations`;
    world.ok(await world.people.salesperson.post(confirmations, { channel: 'visit', unreachable: '已停业' }));
    const gone = await read(reference, 'C0002');
    expect(gone).toMatchObject({ state: 'unreachable', unreachable: '已停业', open: '20', nextTask: null });
    expect(gone.attempts.map(({ outcome }) => outcome)).toEqual(['unreachable', 'not-reached']);
    world.ok(await tried(reference, 'C0002', noAnswer));
    expect(await read(reference, 'C0002')).toMatchObject({ state: 'unreachable', nextTask: null });
    const lots = [{ lotId: 'A', stillThere: '0', sold: '20', destroyed: '0' }];
    world.ok(await world.people.salesperson.post(confirmations, { channel: 'call', lots }));
    expect(await read(reference, 'C0002')).toMatchObject({ state: 'confirmed', unreachable: null, open: '0' });
  });

  it('RCL-4: refused without a note, to whom no notice goes, by who may not, and when the recall is in another stage', async () => {
    const reference = await world.recovering(goods);
    expect((await tried(reference, 'C0001', { channel: 'call', note: ' ' })).status).toBe(400);
    expect((await tried(reference, 'C0001', { channel: 'mail', note: '退信' })).status).toBe(400);
    expect((await tried(reference, 'C9999', noAnswer)).body.code).toBe('recall-consignee.not-found');
    expect((await tried(reference, 'C0001', noAnswer, world.people.auditor)).status).toBe(403);
    const early = await world.planning(goods);
    expect((await tried(early, 'C0001', noAnswer)).body.code).toBe('recall.not-in-stage');
  });
});
