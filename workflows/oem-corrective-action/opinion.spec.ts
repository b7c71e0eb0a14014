import { days, eventually, hours } from '@anxin/testing';
import { opinionPlan, opinionWorld } from './testing/opinion-world';

// Five days, and a day by the wall after.
const ladder = { 'remind-50': days(2.5), 'remind-80': days(4), overdue: days(5), escalate: days(6) };
const inOrder = Object.keys(ladder);

describe('oemOpinion', () => {
  const { world, owner, confirm } = opinionWorld();
  const rungs = () => owner.given.map(({ rung }) => rung);

  it('OEM-6, HND-15: reminds, is overdue, escalates, each once at its instant, and silence never decides', async () => {
    const from = await world.now();
    owner.loseFirstAnswer('every');
    const { reference, run } = await confirm(opinionPlan(from, ladder));
    await world.sleep(days(2.4));
    expect(rungs()).toEqual([]);
    await world.sleep(days(0.2));
    await eventually(() => expect(rungs()).toEqual(inOrder.slice(0, 1)));
    await world.sleep(days(2.5));
    await eventually(() => expect(rungs()).toEqual(inOrder.slice(0, 3)));
    await world.sleep(days(28));
    await eventually(() => expect(rungs()).toEqual(inOrder));
    expect(owner.given[0]).toEqual({
      ...{ reference, clockId: 'case/OEM-6', rule: 'OEM-6', revision: 1, rung: 'remind-50' },
      dueAt: new Date(from + days(2.5)).toISOString(),
      key: `${reference}/clock/case/OEM-6/remind-50/r1`,
    });
    expect((await run.describe()).status.name).toBe('RUNNING');
    await run.signal('opinion-decided', { revision: 2 });
    await run.result();
    await world.record('opinion-decided-late', run.workflowId);
  });

  it('OEM-6: decided in time it ends, gives no further rung, and takes a doubled signal', async () => {
    const { run } = await confirm(opinionPlan(await world.now(), ladder));
    await world.sleep(days(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    await world.outage(async () => {
      await run.signal('opinion-decided', { revision: 1 });
      await run.signal('opinion-decided', { revision: 1 });
    });
    await run.result();
    await world.sleep(days(5));
    expect(rungs()).toEqual(['remind-50']);
    await world.record('opinion-decided-in-time', run.workflowId);
  });

  it('OEM-6: a decision that comes before the first task ends it without a rung', async () => {
    let confirmed: Awaited<ReturnType<typeof confirm>> | undefined;
    await world.outage(async () => {
      confirmed = await confirm(opinionPlan((await world.now()) - days(10), ladder));
      await confirmed.run.signal('opinion-decided', { revision: 1 });
    });
    await confirmed?.run.result();
    expect(rungs()).toEqual([]);
    await world.record('opinion-decided-early', confirmed?.run.workflowId ?? '');
  });

  it('OEM-6, HND-15: a longer clock moves what was not given yet, an older plan nothing, and no rung comes again', async () => {
    const from = await world.now();
    const { run } = await confirm(opinionPlan(from, ladder));
    await world.sleep(days(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    const longer = { 'remind-50': days(5), 'remind-80': days(8), overdue: days(10), escalate: days(11) };
    await run.signal('clock-changed', opinionPlan(from, longer, { revision: 2 }));
    await run.signal('clock-changed', opinionPlan(from, ladder));
    await world.sleep(days(4.5));
    expect(rungs()).toEqual(['remind-50']);
    await world.sleep(days(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue']));
    expect(owner.given.map(({ revision }) => revision)).toEqual([1, 2, 2]);
    await run.signal('opinion-decided', { revision: 1 });
    await run.result();
    await world.record('opinion-extended', run.workflowId);
  });

  it('HND-15: a rung that the row does not give, or that is refused for a while, stops nothing', async () => {
    owner.refuse('fireOpinionRung', 'reference.missing', 'reference.missing');
    const { run } = await confirm(opinionPlan(await world.now(), { 'remind-50': hours(1), overdue: days(1) }));
    await world.sleep(hours(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    owner.clockRuns = false;
    await world.sleep(days(1));
    await eventually(() => expect(world.calls('fireOpinionRung')).toHaveLength(4));
    expect(rungs()).toEqual(['remind-50']);
    await run.signal('opinion-decided', { revision: 1 });
    await run.result();
    await world.record('opinion-rung-refused', run.workflowId);
  });

  it('HND-15: one that starts late, after an outage, gives at once and in order what fell due meanwhile', async () => {
    const { run } = await confirm(opinionPlan((await world.now()) - days(20), ladder));
    await eventually(() => expect(rungs()).toEqual(inOrder));
    await run.signal('opinion-decided', { revision: 1 });
    await run.result();
  });
});
