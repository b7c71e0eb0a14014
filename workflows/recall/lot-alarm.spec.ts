import { hours } from '@anxin/testing';
import type { AcknowledgeHold } from './activities';
import { alarmWorld } from './testing/alarm-world';

describe('lotAlarm', () => {
  const { world, owners, raise } = alarmWorld();
  const answers = () =>
    owners
      .inputsOf<AcknowledgeHold>('acknowledgeHold')
      .map(({ orderId, outcome, holdId, code }) => [orderId, outcome, holdId ?? code]);

  it('HND-17, HND-18: quality records it, logistics holds each lot, quality learns what came of it', async () => {
    const { alarm, run } = await raise({ lots: ['L1', 'L2'] });
    owners.unknown.add('L2');
    await run.result();
    expect(world.calls('recordAlarm')).toEqual([[alarm]]);
    const { key, complaint: reference, reason } = alarm;
    expect(world.calls('placeHold')).toHaveLength(2);
    expect(world.calls('placeHold')).toContainEqual([
      { key: `${key}/hold/L1`, lot: 'L1', cause: 'precautionary', orderId: 'order-of-L1', reference, reason },
    ]);
    expect(answers().sort()).toEqual([
      ['order-of-L1', 'held', 'hold-of-L1'],
      ['order-of-L2', 'unknown-lot', undefined],
    ]);
    await world.record('alarm-held-and-unknown', run.workflowId);
  });

  it('INT-4: an alarm that joins what stands orders no further hold, and ends', async () => {
    const { run } = await raise({ reason: 'lot-cluster', hold: false });
    await run.result();
    expect(world.order).toEqual(['recordAlarm']);
    await world.record('alarm-without-hold', run.workflowId);
  });

  it('HND-17: a hold that logistics refuses is told to quality, and no other lot waits for it', async () => {
    owners.refuse('placeHold', 'hold.refused');
    const { run } = await raise({ lots: ['L1', 'L2'] });
    await run.result();
    expect(answers().map(([, ...answer]) => answer)).toContainEqual(['refused', 'hold.refused']);
    expect(
      answers()
        .map(([, outcome]) => outcome)
        .sort(),
    ).toEqual(['held', 'refused']);
    await world.record('alarm-hold-refused', run.workflowId);
  });

  it('HND-17: while quality refuses the alarm, for want of a policy, it is asked again until it takes it', async () => {
    owners.refuse('recordAlarm', 'reference.missing', 'reference.missing');
    owners.refuse('acknowledgeHold', 'hold-order.not-found');
    const { run } = await raise();
    await run.result();
    expect(world.calls('recordAlarm')).toHaveLength(3);
    expect(answers()).toEqual([['order-of-L1', 'held', 'hold-of-L1']]);
    await world.record('alarm-refused-then-taken', run.workflowId);
  });

  it('every answer is lost once after its commit: each effect is made once', async () => {
    owners.loseFirstAnswer('every');
    const { alarm, run } = await raise({ lots: ['L1', 'L2'] });
    await run.result();
    expect(owners.keysOf('recordAlarm')).toEqual([alarm.key]);
    expect(owners.keysOf('placeHold').sort()).toEqual([`${alarm.key}/hold/L1`, `${alarm.key}/hold/L2`]);
    expect(owners.keysOf('acknowledgeHold').sort()).toEqual(
      ['L1', 'L2'].map((lot) => `${alarm.key}/hold/${lot}/acknowledge`),
    );
  });

  it('after an outage of the workers the hold is placed, once', async () => {
    let raised: Awaited<ReturnType<typeof raise>> | undefined;
    await world.outage(async () => {
      raised = await raise();
    });
    await raised?.run.result();
    await world.sleep(hours(1));
    expect(owners.keysOf('placeHold')).toHaveLength(1);
  });
});
