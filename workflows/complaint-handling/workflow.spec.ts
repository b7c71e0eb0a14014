import { eventually } from '@anxin/testing';
import { complaintWorld } from './testing/complaint-world';

const goods = { productCode: 'P1', lot: 'L2', quantity: '3', unit: '瓶' };

describe('complaintHandling', () => {
  const { world, owners, register } = complaintWorld();

  it('takes a complaint from its registration to a satisfied complainant, each step once', async () => {
    owners.needsDispatch(goods);
    const complaint = await register();
    const { reference } = complaint;
    await complaint.reaches('investigating');
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.reaches('executing');
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' });
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('approved-dispatched-satisfied');

    const inOrder = owners.effects.map(({ key }) => key);
    expect(inOrder.filter((key) => !/(retest|records)$/.test(key))).toEqual(
      [
        'investigation',
        'finding',
        'c1/remedy',
        'c1/remedy/d1/begin',
        'c1/remedy/d1/dispatch',
        'c1/remedy/d1/complete',
        'c1/answer',
        'answer/a1',
        'c1/call-back',
        'close',
      ].map((key) => `${reference}/${key}`),
    );
    expect(world.calls('dispatchReplacement')).toEqual([
      [{ reference, remedyId: 'remedy-of-d1', ...goods, key: `${reference}/c1/remedy/d1/dispatch` }],
    ]);
    expect(world.calls('close')).toEqual([[{ reference, cycle: 1, outcome: 'satisfied', key: `${reference}/close` }]]);
  });

  it.each([
    ['retest-answered', 'records-answered'],
    ['records-answered', 'retest-answered'],
  ] as const)('HND-6: waits for both investigations, %s first', async (first, second) => {
    const answers = {
      'retest-answered': { orderId: 'retest-1', outcome: 'missing' },
      'records-answered': { requestId: 'records-1', outcome: 'nonconforming' },
    } as const;
    const complaint = await register();
    const { reference } = complaint;
    await eventually(() => world.calls('orderRetest').length + world.calls('requestBatchRecords').length === 2, {
      what: 'both orders',
    });
    expect(world.calls('orderRetest')).toEqual([
      [{ reference, productCode: 'P1', lot: 'L1', key: `${reference}/retest` }],
    ]);
    await complaint.tell(first, answers[first] as never);
    await world.sleep(60_000);
    expect(await complaint.stage()).toBe('investigating');
    await complaint.tell(second, answers[second] as never);
    await complaint.reaches('finding');
    expect(world.calls('openFinding')).toEqual([
      [{ reference, retest: 'missing', records: 'nonconforming', key: `${reference}/finding` }],
    ]);
  });

  it('HND-7: asks neither quality nor production on the other path', async () => {
    const complaint = await register({ path: 'other' });
    await complaint.reaches('finding');
    expect(world.calls('openFinding')).toEqual([
      [{ reference: complaint.reference, key: `${complaint.reference}/finding` }],
    ]);
    await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'not-confirmed' });
    await complaint.reaches('remedy');
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'unreachable');
    await complaint.endedAs('other-none-unreachable');
    expect(owners.keysOf('orderRetest')).toEqual([]);
    expect(owners.keysOf('beginExecution')).toEqual([]);
    expect(world.calls('close')).toEqual([[expect.objectContaining({ outcome: 'unreachable' })]]);
  });

  it('SEC-3: a refused remedy leaves the case in its stage until another is approved', async () => {
    const complaint = await register();
    await complaint.investigated();
    await complaint.decided('d1', 'refused');
    await world.sleep(3_600_000);
    expect(await complaint.stage()).toBe('remedy');
    await complaint.decided('d2', 'approved');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('refused-then-approved');
    expect(owners.keysOf('completeExecution')).toEqual([`${complaint.reference}/c1/remedy/d2/complete`]);
    expect(owners.keysOf('dispatchReplacement')).toEqual([]);
  });

  it('CMP-10: takes the execution back when logistics refuses for good, and another remedy is decided', async () => {
    owners.needsDispatch(goods);
    const complaint = await register();
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.reaches('executing');
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'refused' });
    await complaint.reaches('remedy');
    await complaint.decided('d2', 'approved');
    await complaint.reaches('executing');
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d2', outcome: 'dispatched' });
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('dispatch-refused-then-dispatched');
    expect(owners.keysOf('abandonExecution')).toEqual([`${complaint.reference}/c1/remedy/d1/abandon`]);
    expect(owners.keysOf('completeExecution')).toEqual([`${complaint.reference}/c1/remedy/d2/complete`]);
  });

  it('HND-13: a dissatisfied complainant opens a second cycle from the remedy on', async () => {
    const complaint = await register();
    const { reference } = complaint;
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'dissatisfied');
    await complaint.reaches('remedy');
    await complaint.decided('d2', 'approved');
    await complaint.answered('a2');
    await complaint.calledBack('b2', 'satisfied');
    await complaint.endedAs('dissatisfied-second-cycle');
    expect(owners.keysOf('reopen')).toEqual([`${reference}/c2/reopen`]);
    expect(owners.keysOf('openAnswer')).toEqual([`${reference}/c1/answer`, `${reference}/c2/answer`]);
    expect(owners.keysOf('sendAnswer')).toEqual([`${reference}/answer/a1`, `${reference}/answer/a2`]);
    expect(owners.keysOf('completeExecution')).toEqual([
      `${reference}/c1/remedy/d1/complete`,
      `${reference}/c2/remedy/d2/complete`,
    ]);
  });

  it('a decision that arrives again in the second cycle approves nothing', async () => {
    const complaint = await register();
    await complaint.investigated();
    await complaint.decided('d1', 'approved');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'dissatisfied');
    await complaint.reaches('remedy');
    await complaint.decided('d1', 'approved');
    await complaint.tell('answer-written', { answerId: 'a1' });
    await complaint.calledBack('b1', 'dissatisfied');
    await world.sleep(3_600_000);
    expect(await complaint.stage()).toBe('remedy');
    expect(owners.keysOf('beginExecution')).toHaveLength(1);
    expect(owners.keysOf('sendAnswer')).toHaveLength(1);
  });

  it('keeps every fact that comes before its stage, and drops every fact that comes twice', async () => {
    owners.needsDispatch(goods);
    const complaint = await register();
    for (const _ of ['once', 'again']) {
      await complaint.calledBack('b1', 'satisfied');
      await complaint.tell('answer-written', { answerId: 'a1' });
      await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' });
      await complaint.decided('d1', 'approved');
      await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'inconclusive' });
      await complaint.tell('records-answered', { requestId: 'records-1', outcome: 'conforming' });
      await complaint.tell('retest-answered', { orderId: 'retest-1', outcome: 'conforming' });
    }
    await complaint.endedAs('facts-early-and-twice');
    expect(owners.effects).toHaveLength(new Set(owners.effects.map(({ key }) => key)).size);
    expect(owners.keysOf('close')).toHaveLength(1);
    expect(owners.keysOf('sendAnswer')).toHaveLength(1);
  });

  it('the first answer of an investigation, dispatch or finding counts', async () => {
    owners.needsDispatch(goods);
    const complaint = await register();
    await complaint.tell('retest-answered', { orderId: 'retest-1', outcome: 'conforming' });
    await complaint.tell('retest-answered', { orderId: 'retest-1', outcome: 'nonconforming' });
    await complaint.investigated();
    expect(world.calls('openFinding')).toEqual([[expect.objectContaining({ retest: 'conforming' })]]);
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'dispatched' });
    await complaint.tell('dispatch-answered', { orderId: 'order/remedy-of-d1', outcome: 'refused' });
    await complaint.decided('d1', 'approved');
    await complaint.reaches('answering');
    expect(owners.keysOf('abandonExecution')).toEqual([]);
  });

  it('HND-20: sends every answer that is written, each once, before the call-back counts', async () => {
    const complaint = await register({ path: 'other' });
    await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'not-confirmed' });
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await complaint.tell('answer-written', { answerId: 'a2' });
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('two-answers');
    expect(owners.keysOf('sendAnswer').map((key) => key.split('/').at(-1))).toEqual(['a1', 'a2']);
  });

  it('a step that its owner refuses is told to a person, and tried again when they resolved it', async () => {
    owners.refuse('orderRetest', 'lot.unknown', 'lot.unknown');
    const complaint = await register();
    const { reference } = complaint;
    const resolve = async (count: number) => {
      await eventually(() => owners.keysOf('reportTrouble').length === count, { what: `trouble ${count}` });
      await complaint.tell('trouble-resolved', { key: `${reference}/retest/trouble/${count}` });
    };
    await eventually(() => owners.keysOf('reportTrouble').length === 1, { what: 'the first report' });
    await world.sleep(3_600_000);
    expect(world.calls('orderRetest')).toHaveLength(1); // nothing happens until a person acted
    await resolve(1);
    await resolve(2);
    await complaint.investigated();
    await complaint.decided('d1', 'none');
    await complaint.answered('a1');
    await complaint.calledBack('b1', 'satisfied');
    await complaint.endedAs('trouble-resolved');
    expect(world.calls('reportTrouble')).toEqual(
      [1, 2].map((count) => [
        { reference, step: 'quality.orderRetest', code: 'lot.unknown', key: `${reference}/retest/trouble/${count}` },
      ]),
    );
    expect(owners.keysOf('orderRetest')).toEqual([`${reference}/retest`]);
  });

  it('a trouble that cannot even be reported is reported until it is taken', async () => {
    owners.refuse('openFinding', 'complaint.stage-mismatch');
    owners.refuse('reportTrouble', 'trouble.refused', 'trouble.refused');
    const complaint = await register({ path: 'other' });
    await complaint.tell('trouble-resolved', { key: `${complaint.reference}/finding/trouble/1` });
    await complaint.tell('finding-recorded', { findingId: 'f1', outcome: 'inconclusive' });
    await complaint.decided('d1', 'none');
    await complaint.tell('answer-written', { answerId: 'a1' });
    await complaint.calledBack('b1', 'satisfied');
    await complaint.ended();
    expect(world.calls('reportTrouble')).toHaveLength(3);
    expect(owners.keysOf('openFinding')).toHaveLength(1);
  });
});
