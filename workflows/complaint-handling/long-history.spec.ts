import { hours } from '@anxin/testing';
import { clockPlan, complaintWorld } from './testing/complaint-world';

describe('complaintHandling with a long history', () => {
  const { world, owners, register } = complaintWorld({ engine: 'real' });

  it('goes on in a new run when its history grew long, and forgets nothing', async () => {
    const clock = clockPlan(await world.now(), 'handling', { overdue: hours(10) }, { revision: 5 });
    const complaint = await register({ clocks: [clock] });
    const { reference } = complaint;
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'dissatisfied');
    await complaint.reaches('remedy');
    await complaint.grows();
    expect(await complaint.stage()).toBe('remedy');
    await complaint.decided('d1', 'approved'); // decided and answered in the run before
    await complaint.tell('answer-written', { answerId: 'a1' });
    await complaint.decided('d2', 'approved');
    await complaint.answered('a2');
    await complaint.calledBack('b2', 'satisfied');
    await complaint.endedAs('continued-in-new-run');
    expect(world.calls('fireRung')).toEqual([]);
    expect(owners.keysOf('beginInvestigation')).toHaveLength(1);
    expect(owners.keysOf('completeExecution')).toEqual([
      `${reference}/c1/remedy/d1/complete`,
      `${reference}/c2/remedy/d2/complete`,
    ]);
    expect(owners.keysOf('sendAnswer')).toEqual([`${reference}/answer/a1`, `${reference}/answer/a2`]);
  }, 90_000);
});
