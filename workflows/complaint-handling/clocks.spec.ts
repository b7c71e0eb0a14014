import { days, eventually, hours, minutes } from '@anxin/testing';
import { clockPlan, complaintWorld } from './testing/complaint-world';

const ladder = { 'remind-50': hours(12), 'remind-80': hours(19), overdue: hours(24), escalate: hours(48) };
const rungsOf = (calls: readonly unknown[][]) => calls.map(([input]) => (input as { rung: string }).rung);

describe('the clocks of a complaint', () => {
  const { world, owners, register } = complaintWorld();
  const rungs = () => rungsOf(world.calls('fireRung'));

  it('HND-1, HND-15: gives each rung once at its instant, and waits on', async () => {
    const from = await world.now();
    const complaint = await register({ clocks: [clockPlan(from, 'reply', ladder)] });
    await complaint.reaches('investigating');
    await world.sleep(hours(11.9));
    expect(rungs()).toEqual([]);
    await world.sleep(hours(0.2));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    await world.sleep(days(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']));
    const { reference } = complaint;
    expect(world.calls('fireRung')[0]).toEqual([
      {
        reference,
        clockId: 'reply',
        rule: 'HND-1',
        revision: 1,
        rung: 'remind-50',
        dueAt: new Date(from + hours(12)).toISOString(),
        key: `${reference}/clock/reply/remind-50/r1`,
      },
    ]);
    expect(await complaint.stage()).toBe('investigating'); // silence never decides
    await complaint.investigated();
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('clocks-overdue');
    expect(owners.keysOf('fireRung')).toHaveLength(4);
  });

  it('HND-4: a clock that a step stopped gives no further rung; one that a step started does', async () => {
    const from = await world.now();
    const handling = clockPlan(from, 'handling', { overdue: hours(10) }, { rule: 'HND-4' });
    owners.tell('sendAnswer', { ...handling, revision: 2, state: 'stopped' });
    owners.tell('openCallBack', clockPlan(from, 'call-back', { overdue: hours(20) }, { rule: 'HND-14' }));
    const complaint = await register({ path: 'other', clocks: [handling] });
    await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'not-confirmed' });
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await world.sleep(hours(30));
    await eventually(() =>
      expect(owners.keysOf('fireRung')).toEqual([`${complaint.reference}/clock/call-back/overdue/r1`]),
    );
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('clock-stopped-by-the-answer');
  });

  it('HND-15: a paused clock rests; resumed, it goes on with its later instants', async () => {
    const from = await world.now();
    const plan = clockPlan(from, 'handling', { 'remind-50': hours(1), overdue: hours(5) });
    const complaint = await register({ clocks: [plan] });
    await complaint.reaches('investigating');
    await world.sleep(hours(2));
    await eventually(() => expect(rungs()).toEqual(['remind-50']));
    await complaint.tell('clock-changed', { ...plan, revision: 2, state: 'paused' });
    await world.sleep(hours(10));
    expect(rungs()).toEqual(['remind-50']);
    await complaint.tell(
      'clock-changed',
      clockPlan(from, 'handling', { 'remind-50': hours(11), overdue: hours(15) }, { revision: 3 }),
    );
    await world.sleep(hours(2));
    expect(rungs()).toEqual(['remind-50']); // was given before the pause
    await world.sleep(hours(3));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'overdue']));
    await complaint.investigated();
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('clock-paused-and-resumed');
  });

  it('a republished calendar moves the instants; an older statement that arrives late moves nothing', async () => {
    const from = await world.now();
    const complaint = await register({ clocks: [clockPlan(from, 'handling', { overdue: hours(5) })] });
    await complaint.reaches('investigating');
    await complaint.tell('clock-changed', clockPlan(from, 'handling', { overdue: hours(50) }, { revision: 3 }));
    await complaint.tell('clock-changed', clockPlan(from, 'handling', { overdue: hours(1) }, { revision: 2 }));
    await eventually(async () => expect(await complaint.timers()).toEqual({ started: 2, canceled: 1 }));
    await world.sleep(hours(49));
    expect(rungs()).toEqual([]);
    await world.sleep(hours(2));
    await eventually(() =>
      expect(owners.keysOf('fireRung')).toEqual([`${complaint.reference}/clock/handling/overdue/r3`]),
    );
  });

  it('a rung that the row did not give, because the clock was restated meanwhile, is given by the newer plan', async () => {
    const from = await world.now();
    owners.clocksDiffer(true);
    const complaint = await register({ clocks: [clockPlan(from, 'handling', { overdue: hours(5) })] });
    await complaint.reaches('investigating');
    await world.sleep(hours(6));
    await eventually(() => expect(world.calls('fireRung')).toHaveLength(1));
    expect(owners.keysOf('fireRung')).toEqual([]);
    owners.clocksDiffer(false);
    await complaint.tell('clock-changed', clockPlan(from, 'handling', { overdue: hours(20) }, { revision: 2 }));
    await world.sleep(hours(20));
    await eventually(() =>
      expect(owners.keysOf('fireRung')).toEqual([`${complaint.reference}/clock/handling/overdue/r2`]),
    );
  });

  it('HND-15: rungs that were due before the process could run are given at once, each once, in their order', async () => {
    const from = (await world.now()) - days(10);
    const complaint = await register({ clocks: [clockPlan(from, 'reply', ladder)] });
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']));
    await world.sleep(days(2));
    expect(rungs()).toHaveLength(4);
    expect(await complaint.stage()).toBe('investigating');
  });

  it('HND-15: after an outage of the workers across the due instants each rung is given once, in order', async () => {
    const from = await world.now();
    const soon = { 'remind-50': 300, 'remind-80': 500, overdue: 700, escalate: minutes(30) };
    const complaint = await register({ clocks: [clockPlan(from, 'reply', soon)] });
    await world.outage(async () => {
      await eventually(async () => (await world.now()) > from + 1_000, { what: 'the due instants passed' });
    });
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue']));
    await world.sleep(hours(1));
    await eventually(() => expect(rungs()).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']));
    expect(await complaint.stage()).toBe('investigating');
  });

  it('clocks run side by side: a rung in trouble holds no other clock', async () => {
    const from = await world.now();
    owners.refuse('fireRung', 'clock.refused');
    const complaint = await register({
      clocks: [clockPlan(from, 'reply', { overdue: hours(1) }), clockPlan(from, 'handling', { overdue: hours(2) })],
    });
    await complaint.reaches('investigating');
    await world.sleep(hours(3));
    await eventually(() =>
      expect(owners.keysOf('fireRung')).toEqual([`${complaint.reference}/clock/handling/overdue/r1`]),
    );
    await complaint.tell('trouble-resolved', { key: `${complaint.reference}/clock/reply/overdue/r1/trouble/1` });
    await eventually(() => expect(owners.keysOf('fireRung')).toHaveLength(2));
  });
});
