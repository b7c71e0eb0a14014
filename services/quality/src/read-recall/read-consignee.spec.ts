import { lineOf, lotOf, type RecallWorld, type Refusal, startRecallWorld } from '../../test/recall-world';
import type { ConsigneeDetailView } from './consignee.view';

describe('the consignees of a recall', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
    await world.customers({ code: 'C0001', email: 'c0001@dealer.example' }, { code: 'C0002', phone: '0531-88880002' });
    await world.product('P001', '花生酱', '500g');
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  const goods = {
    lots: [lotOf('A', { produced: '500' }), lotOf('B', { produced: '500', item: 'P009' })],
    lines: [
      ...[lineOf('A', 'C0001', '30'), lineOf('B', 'C0001', '5')],
      ...[lineOf('A', 'C0002', '40'), lineOf('A', 'C0002', '2', 'in-transit'), lineOf('A', 'C0003', '100')],
    ],
  };
  const at = (reference: string, code: string) => `recalls/${reference}/consignees/${code}`;
  const read = async (reference: string, code: string) =>
    world.ok(await world.people.salesperson.get<ConsigneeDetailView>(at(reference, code)));
  const confirm = (reference: string, code: string, lots: object[]) =>
    world.people.salesperson.post<Refusal>(`${at(reference, code)}/confirmations`, { channel: 'call', lots });
  const back = (reference: string, consignee: string, quantity: string, returnedAt: Date) =>
    world.steps.keepReturns({
      ...{ reference, key: `${reference}/${consignee}/${quantity}` },
      returns: [
        {
          ...{ returnId: `${reference}/${consignee}/${quantity}`, lotId: 'A', number: '20260930A', consignee },
          ...{ quantity, unit: '瓶', at: returnedAt.toISOString() },
        },
      ],
    });

  it('RCL-4, RCL-6: one with its lots: what was shipped, came back, was said last, and is open', async () => {
    const reference = await world.recovering(goods);
    await back(reference, 'C0001', '4', new Date(Date.now() - 60_000));
    const unheard = await read(reference, 'C0001');
    expect(unheard).toMatchObject({ name: '经销商C0001', email: 'c0001@dealer.example', state: 'sent', open: '31' });
    expect(unheard.lastAttempt).toEqual({ channel: 'mail', at: unheard.sentAt, outcome: 'sent' });
    const a = { lotId: 'A', number: '20260930A', item: 'P001', name: '花生酱', specification: '500g', unit: '瓶' };
    expect(unheard.goods).toEqual([
      { ...a, quantity: '30', returned: '4', open: '26', said: null },
      {
        ...{ lotId: 'B', number: '20260930B', item: 'P009', name: null, specification: null, unit: '瓶' },
        ...{ quantity: '5', returned: '0', open: '5', said: null },
      },
    ]);
    const lots = [
      { lotId: 'A', stillThere: '10', sold: '14', destroyed: '1' },
      { lotId: 'B', stillThere: '6', sold: '0', destroyed: '0' },
    ];
    world.ok(await confirm(reference, 'C0001', lots));
    await back(reference, 'C0001', '7', new Date(Date.now() + 60_000));
    const heard = await read(reference, 'C0001');
    const said = { stillThere: '10', sold: '14', destroyed: '1', channel: 'call', recordedBy: 'salesperson1' };
    expect(heard.goods[0]).toMatchObject({ returned: '11', open: '1', said });
    expect(heard.goods[1]).toMatchObject({ open: '-1', said: { stillThere: '6' } });
    expect(heard).toMatchObject({ state: 'confirmed', open: '1', nextTask: null, attempts: [] });
  });

  it('RCL-4: 404 for who got nothing of it, for another recall’s, and for a recall that there is not', async () => {
    const reference = await world.planning(goods);
    expect(await read(reference, 'C0003')).toMatchObject({ state: null, channel: null, nextTask: null, attempts: [] });
    const none = await world.people.salesperson.get<Refusal>(at(reference, 'C0044'));
    expect([none.status, none.body.code]).toEqual([404, 'recall-consignee.not-in-scope']);
    const nowhere = await world.people.salesperson.get<Refusal>(at('ZH-2000-000001', 'C0001'));
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'recall.not-found']);
    expect((await world.people.keeper.get(at(reference, 'C0003'))).status).toBe(200);
    expect((await world.service.anonymous.get(at(reference, 'C0003'))).status).toBe(401);
  });

  it('RCL-4: who did not answer, by what is open, with the last attempt and the next task, and whether it is overdue', async () => {
    const reference = await world.recovering(goods);
    const chased = async () =>
      (await world.read(reference)).unanswered.map(({ code, open, lastAttempt, nextTask }) => ({
        ...{ code, open, last: lastAttempt && `${lastAttempt.channel} ${lastAttempt.outcome}` },
        next: nextTask && `${nextTask.channel}${nextTask.overdue ? ' overdue' : ''}`,
      }));
    const [second, third] = [
      { code: 'C0001', open: '35', last: 'mail sent', next: null },
      { code: 'C0002', open: '42', last: null, next: 'call' },
    ];
    expect(await chased()).toEqual([{ code: 'C0003', open: '100', last: null, next: 'visit' }, third, second]);
    await back(reference, 'C0003', '80', new Date());
    world.ok(
      await world.people.salesperson.post(`${at(reference, 'C0003')}/attempts`, { channel: 'visit', note: '门店关门' }),
    );
    // A call that stands for the notice is due when the law's start is, not when the recall is.
    const [start] = await world.query<{ dueAt: Date }>(
      `SELECT due_at AS "dueAt" FROM quality.clock WHERE subject = $1 AND rule = 'RCL-3'`,
      [reference],
    );
    expect((await read(reference, 'C0002')).nextTask?.dueAt).toBe(start?.dueAt.toISOString());
    const due = new Date(Date.now() - 60_000);
    await world.query(`UPDATE quality.recall_work SET due_at = $2 WHERE recall = $1 AND id LIKE '%/C0003'`, [
      reference,
      due,
    ]);
    await world.query(`UPDATE quality.recall_work SET due_at = NULL WHERE recall = $1 AND id LIKE '%/C0002'`, [
      reference,
    ]);
    await world.query(`UPDATE quality.clock SET due_at = $2 WHERE subject = $1 AND rule = 'RCL-2'`, [reference, due]);
    expect(await chased()).toEqual([
      { ...third, next: 'call overdue' },
      second,
      { code: 'C0003', open: '20', last: 'visit not-reached', next: 'visit overdue' },
    ]);
    expect((await read(reference, 'C0002')).nextTask?.dueAt).toBe(due.toISOString());
    world.ok(await confirm(reference, 'C0002', [{ lotId: 'A', stillThere: '0', sold: '42', destroyed: '0' }]));
    expect((await chased()).map(({ code }) => code)).toEqual(['C0001', 'C0003']);
  });

  it('RCL-1, RCL-2: the recall names the signers and the plan’s items of the rules that it pinned, whatever is in force now', async () => {
    const reference = await world.planning(goods);
    const { planRules } = await world.read(reference);
    expect(planRules.signers).toEqual(['quality-director', 'general-manager']);
    expect(planRules.contents.map(({ item }) => item)).toEqual([
      ...['producer', 'food', 'causeAndHarm', 'levelAndProcess', 'notice', 'duties', 'disposition', 'effect'],
    ]);
    expect(planRules.contents.every(({ title }) => title.length > 1)).toBe(true);
    expect(planRules.dispositions.map(({ item }) => item)).toContain('destroy');
    await world.query(
      `INSERT INTO quality.ref_policy SELECT (jsonb_populate_record(policy, jsonb_build_object('version', 99,
         'document', jsonb_set(document, '{plan,signers}', '["director"]')))).* FROM quality.ref_policy policy WHERE kind = 'recall-rule-packs'`,
    );
    expect((await world.read(reference)).planRules).toEqual(planRules);
  });
});
