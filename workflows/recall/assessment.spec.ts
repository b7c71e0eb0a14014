import { eventually, hours, minutes } from '@anxin/testing';
import { assessmentPlan, assessmentWorld } from './testing/alarm-world';

// Four office hours that begin at the open of a day, and a day by the wall after.
const ladder = { 'remind-50': hours(2), 'remind-80': hours(3.2), overdue: hours(4), escalate: hours(28) };

describe('recallAssessment', () => {
  const { world, owners, open } = assessmentWorld();
  const rungs = () => owners.inputsOf<{ rung: string }>('fireAssessmentRung').map(({ rung }) => rung);

  it('RCL-11, HND-15: reminds, is overdue, escalates, each once at its instant, and silence never decides', async () => {
    const from = await world.now();
    const { id, run } = await open(assessmentPlan(from, ladder));
    await world.sleep(hours(1.9));
    expect(rungs()).toEqual([]);
    await world.sleep(hours(0.2));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    await world.sleep(hours(2));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue']));
    await world.sleep(hours(72));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']));
    expect(world.calls('fireAssessmentRung')[0]).toEqual([
      {
        ...{ assessmentId: id, clockId: 'L1/1/RCL-11', rule: 'RCL-11', revision: 1, rung: 'remind-50' },
        dueAt: new Date(from + hours(2)).toISOString(),
        key: `assessment/${id}/clock/L1/1/RCL-11/remind-50/r1`,
      },
    ]);
    expect((await run.describe()).status.name).toBe('RUNNING');
    await run.signal('assessment-decided', { outcome: 'declined' });
    await run.result();
    await world.record('assessment-overdue-declined', run.workflowId);
  });

  it.each([
    ['declined', {}],
    ['started', { recall: 'ZH-2026-000001' }],
  ])(
    'RCL-11: decided in time (%s) it ends, gives no further rung, and takes a doubled signal',
    async (outcome, recall) => {
      const { run } = await open(assessmentPlan(await world.now(), ladder));
      await world.sleep(hours(3));
      await eventually(() => expect(rungs()).toEqual(['remind-50']));
      await world.outage(async () => {
        await run.signal('assessment-decided', { outcome, ...recall });
        await run.signal('assessment-decided', { outcome, ...recall });
      });
      await run.result();
      await world.sleep(hours(48));
      expect(rungs()).toEqual(['remind-50']);
      await world.record(`assessment-${outcome}`, run.workflowId);
    },
  );

  it('a decision that comes before the first task ends it without a rung', async () => {
    let opened: Awaited<ReturnType<typeof open>> | undefined;
    await world.outage(async () => {
      opened = await open(assessmentPlan((await world.now()) - hours(100), ladder));
      await opened.run.signal('assessment-decided', { outcome: 'declined' });
    });
    await opened?.run.result();
    expect(rungs()).toEqual([]);
  });

  it('HND-15: a republished calendar moves what was not given yet', async () => {
    const from = await world.now();
    const { run } = await open(assessmentPlan(from, ladder));
    await world.sleep(hours(2.5));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    await run.signal(
      'clock-changed',
      assessmentPlan(from, { 'remind-50': hours(10), 'remind-80': hours(11), overdue: hours(12) }, { revision: 2 }),
    );
    await world.sleep(hours(6));
    expect(rungs()).toEqual(['remind-50']);
    await world.sleep(hours(6));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue']));
    await run.signal('assessment-decided', { outcome: 'declined' });
    await run.result();
    await world.record('assessment-clock-changed', run.workflowId);
  });

  it('a rung that the row does not give, or that is refused for a while, stops nothing', async () => {
    const from = await world.now();
    owners.refuse('fireAssessmentRung', 'reference.missing', 'reference.missing');
    const { run } = await open(assessmentPlan(from, { 'remind-50': minutes(1), overdue: hours(4) }));
    await world.sleep(hours(1));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    owners.clockRuns = false;
    await world.sleep(hours(4));
    await eventually(() => expect(world.calls('fireAssessmentRung')).toHaveLength(4));
    expect(rungs()).toEqual(['remind-50']);
    await run.signal('assessment-decided', { outcome: 'declined' });
    await run.result();
    await world.record('assessment-rung-refused', run.workflowId);
  });
});
