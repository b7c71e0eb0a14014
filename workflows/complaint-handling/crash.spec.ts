import { hours } from '@anxin/testing';
import { clockPlan, complaintWorld } from './testing/complaint-world';

const goods = { productCode: 'P1', lot: 'L2', quantity: '3', unit: '瓶' };

describe('complaintHandling through crashes', () => {
  const { world, owners, register } = complaintWorld({ taskTimeout: 2_000 });
  const effects = (reference: string) => owners.effects.map(({ key }) => key.replace(`${reference}/`, '')).sort();
  const expected = [
    'answer/a1',
    'c1/answer',
    'c1/call-back',
    'c1/remedy',
    'c1/remedy/d1/begin',
    'c1/remedy/d1/complete',
    'c1/remedy/d1/dispatch',
    'clock/reply/overdue/r1',
    'close',
    'finding',
    'investigation',
    'records',
    'retest',
  ];

  it('every answer of an activity is lost once after its commit: each effect is made once', async () => {
    owners.needsDispatch(goods);
    owners.loseFirstAnswer('every');
    const complaint = await register({ clocks: [clockPlan(await world.now(), 'reply', { overdue: hours(1) })] });
    await complaint.tell('retest-answered', { orderId: 'retest-1', outcome: 'conforming' });
    await complaint.tell('records-answered', { requestId: 'records-1', outcome: 'conforming' });
    await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'inconclusive' });
    await world.sleep(hours(2));
    await complaint.decided('d1', 'approved');
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' });
    await complaint.tell('answer-written', { answerId: 'a1' });
    await complaint.calledBack('b1', 'satisfied');
    await complaint.ended();
    expect(effects(complaint.reference)).toEqual(expected);
    expect(world.calls('dispatchReplacement')).toHaveLength(2); // tried again under the same key
  }, 180_000);

  it('the workers are replaced before every step of the story: nothing is lost, nothing is made twice', async () => {
    owners.needsDispatch(goods);
    const complaint = await register({ clocks: [clockPlan(await world.now(), 'reply', { overdue: 1 })] });
    const story = [
      () => complaint.tell('retest-answered', { orderId: 'retest-1', outcome: 'conforming' }),
      () => complaint.tell('records-answered', { requestId: 'records-1', outcome: 'conforming' }),
      () => complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'inconclusive' }),
      () => complaint.decided('d1', 'approved'),
      () => complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' }),
      () => complaint.tell('answer-written', { answerId: 'a1' }),
      () => complaint.calledBack('b1', 'satisfied'),
    ];
    for (const step of story) await world.outage(step);
    await complaint.ended();
    expect(effects(complaint.reference)).toEqual(expected);
  }, 180_000);
});
