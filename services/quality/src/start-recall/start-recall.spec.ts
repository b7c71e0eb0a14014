import { lineOf, lotOf, type RecallWorld, startRecallWorld } from '../../test/recall-world';

describe('starting a recall', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const scope = { kind: 'lot', value: '20260930P001L31' };
  const body = (assessmentId: string, over: object = {}) => ({
    ...{ assessmentId, scope, level: '1', reason: '多人食用后不适' },
    ...over,
  });

  it('RCL-2: the director starts it from the assessment, which is decided in the same transaction, and both workflows are told', async () => {
    const knownAt = new Date(Date.now() - 3_600_000);
    const recall = await world.started({}, knownAt);
    const { reference, assessmentId } = recall;
    expect(recall).toMatchObject({ stage: 'scoping', version: 1, level: '1', knownAt: knownAt.toISOString() });
    expect(reference).toMatch(/^ZH-20\d\d-\d{6}$/);
    expect(recall.startDueAt).toBe(new Date(knownAt.getTime() + 24 * 3_600_000).toISOString());
    const [start] = await world.signals(`recall/${reference}`);
    expect(JSON.stringify(start)).toContain('"PN-2609-117"'); // matched with case, width and spaces evened out
    const decided = await world.signals(`assessment/${assessmentId}`);
    expect(JSON.stringify(decided.at(-1))).toContain(`"recall": "${reference}"`.replace(': ', ':'));
    const [row] = await world.query('SELECT status, recall FROM quality.assessment WHERE id = $1', [assessmentId]);
    expect(row).toEqual({ status: 'started', recall: reference });
    expect(await world.facts(reference)).toEqual(['recall.started.v1']);
    expect(await world.facts(assessmentId)).toContain('assessment.decided.v1');
  });

  it('RCL-2: the pack is the one in force when the risk became known, not when it was decided', async () => {
    const old = await world.started({}, new Date('2026-11-20T00:00:00Z'));
    expect(old.rulePack).toBe('CN-2015');
    const view = await world.read(old.reference);
    expect(view.law.map(({ figure, value, status }) => [figure, value, status])).toEqual([
      ['startWithin', 24, 'verified'],
      ['finishWithin', 10, 'verified'],
    ]);
    expect(view.clocks).toMatchObject([{ rule: 'RCL-3', policyVersion: 'recall-rule-packs/1', state: 'running' }]);
    expect(view.clocks[0]?.basis.params).toMatchObject({ rulePack: 'CN-2015', level: '1', status: 'verified' });
  });

  it('SEC-3: only the director in person with a fresh login, once for an assessment, at a level that the pack has', async () => {
    const assessmentId = await world.assessment();
    expect((await world.people.chief.post('recalls', body(assessmentId))).status).toBe(403);
    const stale = world.service.as('quality-director1', new Date(Date.now() - 3_600_000));
    expect((await stale.post('recalls', body(assessmentId))).body['code']).toBe('auth.login-again');
    const unknown = await world.people.director.post('recalls', body(assessmentId, { level: '9' }));
    expect([unknown.status, unknown.body['code']]).toEqual([422, 'recall.level-unknown']);
    world.ok(await world.people.director.post('recalls', body(assessmentId)));
    const again = await world.people.director.post('recalls', body(assessmentId));
    expect([again.status, again.body['code']]).toEqual([409, 'assessment.already-decided']);
    const nothing = await world.people.director.post('recalls', body('none/1'));
    expect(nothing.body['code']).toBe('assessment.not-found');
  });

  it('RCL-2, HND-15: a rung of the start is given once, and not by a plan that was restated', async () => {
    const { reference } = await world.started();
    const of = { reference, clockId: `${reference}/RCL-3`, rule: 'RCL-3', rung: 'overdue' };
    const rung = { ...of, dueAt: new Date().toISOString() };
    expect(await world.steps.fireRecallRung({ ...rung, revision: 9, key: 'k9' })).toEqual({ given: false });
    expect(await world.steps.fireRecallRung({ ...rung, revision: 1, key: 'k1' })).toEqual({ given: true });
    expect(await world.steps.fireRecallRung({ ...rung, revision: 1, key: 'k1' })).toEqual({ given: true });
    expect((await world.read(reference)).clocks[0]?.rungsFired).toEqual(['overdue']);
  });

  it('LOG-8: the scope is kept page by page, once a key, and is never changed after it was frozen', async () => {
    const { reference } = await world.started();
    const keep = { reference, round: 1, lots: [lotOf('A'), lotOf('B')], key: 'lots/1' };
    expect(await world.steps.keepScopeLots(keep)).toEqual({ fresh: 2 });
    expect(await world.steps.keepScopeLots(keep)).toEqual({ fresh: 2 });
    const later = { ...keep, round: 2, key: 'lots/2', lots: [lotOf('B', { consumed: '7' }), lotOf('C')] };
    expect(await world.steps.keepScopeLots(later)).toEqual({ fresh: 1 });
    const lines = [lineOf('A', 'C0001', '10'), lineOf('C', 'C0002', '5', 'in-transit')];
    const keepLines = { reference, version: 1, lines, key: 'lines/1' };
    const foreign = { ...keepLines, key: 'lines/x', lines: [lineOf('Z', 'C0001', '1')] };
    await expect(world.steps.keepFrozenLines(foreign)).rejects.toMatchObject({ code: 'recall.not-in-scope' });
    const otherUnit = { ...keepLines, key: 'lines/y', lines: [{ ...lines[0]!, unit: '箱' }] };
    await expect(world.steps.keepFrozenLines(otherUnit)).rejects.toMatchObject({ code: 'recall.unit-differs' });
    await world.steps.keepFrozenLines(keepLines);
    const stock = [{ lotId: 'A', quantity: '90', unit: '瓶' }];
    await world.steps.keepFrozenStock({ reference, version: 1, stock, key: 'stock/1' });
    const frozen = { lots: 3, lines: 2, consignees: 2, shipped: '15.000000', inTransit: '5', inStock: '90' };
    const complete = { reference, version: 1, rounds: 2, frozen, gaps: ['B9'], key: 'complete' };
    const short = { ...complete, key: 'complete/x', frozen: { ...frozen, lines: 3 } };
    await expect(world.steps.completeScope(short)).rejects.toMatchObject({ code: 'recall.scope-differs' });
    await world.steps.completeScope(complete);
    const view = await world.read(reference);
    expect(view.stage).toBe('planning');
    expect(view.frozenScope).toMatchObject({
      lots: 3,
      lines: 2,
      consignees: 2,
      rounds: 2,
      complete: false,
      gaps: ['B9'],
    });
    const late = { ...keep, key: 'lots/3', lots: [lotOf('D')] };
    await expect(world.steps.keepScopeLots(late)).rejects.toMatchObject({ code: 'recall.scope-frozen' });
    const lots = await world.people.auditor.get<{ items: { lotId: string; balance: { consumed: string } }[] }>(
      `recalls/${reference}/lots`,
    );
    expect(lots.body.items.map(({ lotId, balance }) => [lotId, balance.consumed])).toEqual([
      ['A', '0'],
      ['B', '7'],
      ['C', '0'],
    ]);
  });
});
