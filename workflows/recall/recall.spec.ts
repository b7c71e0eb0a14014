import { days, eventually, hours } from '@anxin/testing';
import type { CompleteScope, HoldLots, KeepReturns, TraceScope } from './activities';
import { lot } from './testing/recall-owners';
import { recallPlan, recallWorld } from './testing/recall-world';

const ladder = { 'remind-50': hours(12), 'remind-80': hours(19.2), overdue: hours(24), escalate: hours(48) };

describe('recall', () => {
  const { world, owners, start } = recallWorld({ taskTimeout: 2_000 });
  const rungs = () => owners.inputsOf<{ rung: string }>('fireRecallRung').map(({ rung }) => rung);
  const line = (number: string) => ({
    ...{ line: number, note: 'FH1', lotId: 'id-L1', number: 'L1', consignee: number, quantity: '1', unit: '瓶' },
    state: 'delivered' as const,
  });

  it('RCL-1…6: takes a recall from its start to its closing, each step once and in order', async () => {
    owners.traced.push(lot('L1'), lot('L2'), lot('L3'));
    owners.lines.push(line('C1'), line('C2'), line('C3'));
    owners.batches = 3;
    const recall = await start();
    const { reference } = recall;
    await recall.reaches('planning');
    await recall.approved();
    await recall.reaches('starting');
    await recall.checked();
    await recall.reaches('recovering');
    owners.returns.push({
      ...{ returnId: 'R1', lotId: 'id-L1', number: 'L1', consignee: 'C1', quantity: '1', unit: '瓶' },
      at: '2026-12-02T00:00:00Z',
    });
    await recall.returned('R1');
    await eventually(() => expect(owners.keysOf('keepReturns')).toHaveLength(1));
    await recall.closed();
    await recall.endedAs('recall-started-to-closed');
    const steps = owners.effects
      .map(({ step, key }) => `${step} ${key.replace(`${reference}/`, '')}`)
      .filter((step) => !step.startsWith('sendNoticeBatch'));
    expect(steps).toEqual([
      ...['traceScope v1/trace/1/1', 'holdLots v1/hold/1/1', 'keepScopeLots v1/lots/1/1'],
      ...['traceScope v1/trace/1/2', 'holdLots v1/hold/1/2', 'keepScopeLots v1/lots/1/2'],
      ...['traceScope v1/trace/2/1', 'holdLots v1/hold/2/1', 'keepScopeLots v1/lots/2/1'],
      ...['traceScope v1/trace/2/2', 'holdLots v1/hold/2/2', 'keepScopeLots v1/lots/2/2'],
      ...['freezeGoods v1/freeze', 'frozenLines v1/lines/1', 'keepFrozenLines v1/lines/1/keep'],
      ...['frozenLines v1/lines/2', 'keepFrozenLines v1/lines/2/keep'],
      ...['frozenStock v1/stock/1', 'keepFrozenStock v1/stock/1/keep', 'completeScope v1/complete'],
      ...['openStart start', 'prepareNotices v1/notices', 'openRecovery recovery'],
      ...['returnsOf returns/R1/1', 'keepReturns returns/R1/1/keep'],
    ]);
    expect(owners.keysOf('sendNoticeBatch').sort()).toEqual(
      [1, 2, 3].map((batch) => `${reference}/v1/notices/${batch}`),
    );
    expect(owners.inputsOf<CompleteScope>('completeScope')[0]).toMatchObject({ version: 1, rounds: 2 });
  });

  it('LOG-8: batches that held goods were issued to meanwhile are asked for, held and asked again until nothing is new', async () => {
    owners.traced.push(lot('L1'));
    owners.issued.set('L1', ['b 1']);
    owners.hidden.set('B1', [lot('B1')]);
    owners.issued.set('B1', ['B2']);
    owners.hidden.set('B2', [lot('B2')]);
    owners.issued.set('B2', ['B1', 'b9']); // a batch that production never heard of
    const recall = await start();
    await recall.reaches('planning');
    const asked = owners.inputsOf<TraceScope>('traceScope').filter(({ after }) => after === undefined);
    expect(asked.map(({ also }) => also ?? [])).toEqual([[], ['b 1'], ['B2'], ['b9'], ['b9']].slice(0, asked.length));
    const held = new Set(owners.inputsOf<HoldLots>('holdLots').flatMap(({ lots }) => lots.map(({ number }) => number)));
    expect([...held].sort()).toEqual(['B1', 'B2', 'L1']);
    expect(owners.inputsOf<CompleteScope>('completeScope')[0]).toMatchObject({ gaps: ['b9'] });
    await recall.approved();
    await recall.checked();
    await recall.reaches('recovering');
    await recall.closed();
    await recall.endedAs('recall-scope-grew');
  });

  it('RCL-1, RCL-3: a refused plan starts nothing, a second revision does; three of four checks are not enough', async () => {
    owners.traced.push(lot('L1'));
    const recall = await start();
    await recall.reaches('planning');
    await recall.tell('plan-decided', { revision: 1, outcome: 'refused' });
    await world.sleep(hours(1));
    expect([await recall.stage(), owners.keysOf('openStart')]).toEqual(['planning', []]);
    await recall.approved(2);
    await recall.approved(2);
    await recall.reaches('starting');
    for (const check of ['production-stopped', 'sale-stopped', 'stock-sealed']) {
      await recall.tell('start-check-met', { check });
      await recall.tell('start-check-met', { check });
    }
    await world.sleep(days(1));
    expect(owners.keysOf('prepareNotices')).toEqual([]);
    await recall.tell('start-check-met', { check: 'plan-filed' });
    await recall.reaches('recovering');
    await recall.closed();
    await recall.endedAs('recall-plan-refused-then-approved');
  });

  it('RCL-2, HND-15: the start’s rungs are given once each; a clock that a step stopped is silent, one that it started speaks', async () => {
    const from = await world.now();
    owners.traced.push(lot('L1'));
    const plan = recallPlan(from, 'start', ladder);
    owners.tell(
      'openRecovery',
      { ...plan, revision: 2, state: 'stopped', rungs: [] },
      recallPlan(from, 'finish', { overdue: hours(60) }, { rule: 'RCL-2' }),
    );
    const recall = await start(plan);
    await recall.reaches('planning');
    await world.sleep(hours(25));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue']));
    await recall.approved();
    await recall.checked();
    await recall.reaches('recovering');
    await world.sleep(hours(60));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'overdue']));
    await world.sleep(days(3));
    expect(rungs()).toHaveLength(4);
    await recall.closed();
    await recall.endedAs('recall-clocks-overdue');
  });

  it('HND-15: after an outage across the due instants each rung is given once, in order', async () => {
    const from = (await world.now()) - days(5);
    owners.traced.push(lot('L1'));
    const recall = await start(recallPlan(from, 'start', ladder));
    await world.outage();
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']), {
      within: 20_000,
    });
    await world.sleep(days(2));
    expect(rungs()).toHaveLength(4);
    await recall.reaches('planning');
  });

  it('a refused step is a person’s trouble and is tried again when it is resolved', async () => {
    owners.traced.push(lot('L1'));
    owners.refuse('traceScope', 'lot.not-found');
    const recall = await start();
    const key = `${recall.reference}/v1/trace/1/1/trouble/1`;
    await eventually(() => expect(owners.keysOf('reportRecallTrouble')).toEqual([key]));
    expect(owners.inputsOf('reportRecallTrouble')[0]).toMatchObject({
      step: 'production.traceScope',
      code: 'lot.not-found',
    });
    await world.sleep(days(2));
    expect(await recall.stage()).toBe('scoping');
    await recall.tell('trouble-resolved', { key });
    await recall.reaches('planning');
    await recall.approved();
    await recall.checked();
    await recall.reaches('recovering');
    await recall.closed();
    await recall.endedAs('recall-trouble-resolved');
  });

  it('RCL-5: returns that come early, twice and in a bunch are looked up as logistics has them, and none is forgotten', async () => {
    owners.traced.push(lot('L1'));
    const recall = await start();
    await recall.returned('R1');
    await recall.reaches('planning');
    expect(owners.keysOf('returnsOf')).toEqual([]);
    owners.returns.push(
      ...['R1', 'R2', 'R3'].map((returnId) => ({
        ...{ returnId, lotId: 'id-L1', number: 'L1', consignee: 'C1', quantity: '1', unit: '瓶' },
        at: '2026-12-02T00:00:00Z',
      })),
    );
    await recall.approved();
    await recall.checked();
    await recall.reaches('recovering');
    const kept = () =>
      owners.inputsOf<KeepReturns>('keepReturns').flatMap(({ returns }) => returns.map(({ returnId }) => returnId));
    await eventually(() => expect(kept()).toEqual(['R1', 'R2', 'R3']));
    await recall.returned('R1');
    await recall.closed();
    await recall.endedAs('recall-returns-early');
    expect(owners.keysOf('returnsOf')).toHaveLength(2);
  });

  it('every answer of an activity is lost once after its commit, and the workers are replaced before every step: each effect once', async () => {
    owners.traced.push(lot('L1'));
    owners.batches = 2;
    owners.loseFirstAnswer('every');
    const recall = await start();
    await world.outage(() => recall.approved());
    await world.outage(() => recall.checked());
    await world.outage(() => recall.closed());
    await recall.ended();
    const keys = owners.effects.map(({ step, key }) => `${step} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(owners.keysOf('sendNoticeBatch').sort()).toEqual(
      [1, 2].map((batch) => `${recall.reference}/v1/notices/${batch}`),
    );
    expect(owners.keysOf('openRecovery')).toHaveLength(1);
  }, 180_000);
});
