import { complaintWorld } from './testing/complaint-world';

describe('complaintHandling', () => {
  const { world, owners, register } = complaintWorld();

  it('takes a complaint from its registration to a satisfied complainant, each step once', async () => {
    owners.needsDispatch({ productCode: 'P1', lot: 'L2', quantity: '3', unit: '瓶' });
    const complaint = await register();
    await complaint.reaches('investigating');
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.reaches('executing');
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' });
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('approved-dispatched-satisfied');

    expect(world.order.filter((name) => name !== 'orderRetest' && name !== 'requestBatchRecords')).toEqual([
      'beginInvestigation',
      'openFinding',
      'openRemedy',
      'beginExecution',
      'dispatchReplacement',
      'completeExecution',
      'openAnswer',
      'sendAnswer',
      'openCallBack',
      'close',
    ]);
  });
});
