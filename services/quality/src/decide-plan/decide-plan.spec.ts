import { completePlan, lineOf, lotOf, type RecallWorld, type Refusal, startRecallWorld } from '../../test/recall-world';

const goods = { lots: [lotOf('A')], lines: [lineOf('A', 'C0001', '100')] };

describe('the recall plan', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const plans = (reference: string): string => `recalls/${reference}/plans`;
  const decided = async (reference: string) => {
    const signals = await world.signals(`recall/${reference}`);
    return signals.filter(({ type }) => type === 'plan-decided').map(({ payload }) => payload.payload);
  };

  it('RCL-1: an incomplete plan is refused, naming each missing item as a JSON pointer', async () => {
    const reference = await world.planning(goods);
    const { producer: _, effect: __, ...contents } = completePlan.contents;
    const incomplete = { ...completePlan, contents: { ...contents, food: ' ' }, risk: '' };
    const refused = await world.people.chief.post<Refusal>(plans(reference), incomplete);
    expect([refused.status, refused.body.code]).toEqual([422, 'recall-plan.incomplete']);
    expect(refused.body.details['missing']).toEqual([
      '/contents/producer',
      '/contents/food',
      '/contents/effect',
      '/risk',
    ]);
    const nothing = await world.people.chief.post<Refusal>(plans(reference), { contents: {} });
    expect(nothing.body.details['missing']).toHaveLength(11);
    const unlawful = { ...completePlan, dispositions: ['sell-abroad'] };
    const disposed = await world.people.chief.post<Refusal>(plans(reference), unlawful);
    expect([disposed.status, disposed.body.code]).toEqual([422, 'recall-plan.disposition-unlawful']);
    expect((await world.people.salesperson.post(plans(reference), completePlan)).status).toBe(403);
    expect((await world.read(reference)).plans).toEqual([]);
  });

  it('RCL-1, SEC-3: the director signs first, then the general manager, on the shown content; the last one tells the workflow', async () => {
    const reference = await world.planning(goods);
    const plan = await world.submitted(reference);
    const early = await world.decide(world.people.manager, reference, plan);
    expect([early.status, early.body.code, early.body.details['role']]).toEqual([
      409,
      'recall-plan.awaits-other',
      'quality-director',
    ]);
    const first = await world.decide(world.people.director, reference, plan);
    expect([first.status, first.body['role']]).toEqual([201, 'quality-director']);
    expect(await decided(reference)).toEqual([]);
    expect((await world.decide(world.people.director, reference, plan)).body).toEqual(first.body);
    expect((await world.decide(world.people.manager, reference, plan)).body['role']).toBe('general-manager');
    expect(await decided(reference)).toEqual([{ revision: 1, outcome: 'approved' }]);
    const [shown] = (await world.read(reference)).plans;
    expect(shown).toMatchObject({ state: 'approved', contentHash: plan.contentHash });
    expect(shown?.decisions.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['quality-director', 'approved'],
      ['general-manager', 'approved'],
    ]);
    const lines = await world.query<{ hat: { role: string }; content: { contentHash: string } }>(
      `SELECT hat, content FROM quality.audit_line WHERE aggregate_id = $1 AND action = 'recall-plan.decided' ORDER BY seq`,
      [reference],
    );
    expect(lines.map(({ hat, content }) => [hat.role, content.contentHash])).toEqual([
      ['quality-director', plan.contentHash],
      ['general-manager', plan.contentHash],
    ]);
    const after = await world.people.chief.post<Refusal>(plans(reference), completePlan);
    expect(after.body.code).toBe('recall-plan.not-open');
  });

  it('SEC-3: two clicks of two directors at once give one signature in the role', async () => {
    const reference = await world.planning(goods);
    const plan = await world.submitted(reference);
    const second = await world.service.person('quality-director2', { roles: ['quality-director'] });
    const both = await Promise.all([
      world.decide(world.people.director, reference, plan),
      world.decide(second, reference, plan),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('recall-plan.already-decided');
  });

  it('SEC-3: content that changed is refused: another hash, an edited row, a superseded revision', async () => {
    const reference = await world.planning(goods);
    const plan = await world.submitted(reference);
    const other = await world.decide(world.people.director, reference, { ...plan, contentHash: 'a'.repeat(64) });
    expect([other.status, other.body.code]).toEqual([409, 'recall-plan.content-changed']);
    await world.query(`UPDATE quality.recall_plan SET plan = plan || '{"risk":"无"}' WHERE recall = $1`, [reference]);
    const edited = await world.decide(world.people.director, reference, plan);
    expect(edited.body.code).toBe('recall-plan.content-changed');
    const newer = await world.submitted(reference, { risk: '儿童风险较高' });
    expect([newer.revision, newer.contentHash === plan.contentHash]).toEqual([2, false]);
    expect((await world.decide(world.people.director, reference, plan)).body.code).toBe('recall-plan.not-open');
    world.ok(await world.decide(world.people.director, reference, newer));
  });

  it('SEC-3: who submitted does not sign, whatever hat they wear, nor does their deputy; a stale login does not count', async () => {
    const reference = await world.planning(goods);
    const both = await world.service.person('chief-and-director', { roles: ['qc-chief', 'quality-director'] });
    const body = world.ok(await both.post<Refusal>(plans(reference), completePlan)) as unknown as {
      revision: number;
      contentHash: string;
    };
    expect((await world.decide(both, reference, body)).body.code).toBe('recall-plan.own-submission');
    const [from, until] = [new Date(Date.now() - 60_000).toISOString(), new Date(Date.now() + 3_600_000).toISOString()];
    const held = { id: 'd1', absent: 'chief-and-director', role: 'quality-director', scope: '*', from, until };
    const deputy = await world.service.person('deputy1', { roles: ['qc-chief'], delegations: [held] });
    expect((await world.decide(deputy, reference, body)).body.code).toBe('recall-plan.own-submission');
    const stale = world.service.as('quality-director1', new Date(Date.now() - 3_600_000));
    expect((await world.decide(stale, reference, body)).body.code).toBe('auth.login-again');
    await world.service.person('quality-director9', { roles: [] });
    expect((await world.decide(world.service.as('quality-director9'), reference, body)).status).toBe(403);
  });

  it('RCL-1: a refusal stands with its reason; another revision is signed anew', async () => {
    const reference = await world.planning(goods);
    const plan = await world.submitted(reference);
    const bare = await world.decide(world.people.director, reference, plan, { outcome: 'refused' });
    expect(bare.body.code).toBe('recall-plan.reason-missing');
    world.ok(
      await world.decide(world.people.director, reference, plan, { outcome: 'refused', reason: '公告内容不全' }),
    );
    expect(await decided(reference)).toEqual([{ revision: 1, outcome: 'refused' }]);
    const late = await world.decide(world.people.manager, reference, plan);
    expect(late.body.code).toBe('recall-plan.not-open');
    const next = await world.submitted(reference, { risk: '补充公告' });
    world.ok(await world.decide(world.people.director, reference, next));
    world.ok(await world.decide(world.people.manager, reference, next));
    expect(await decided(reference)).toEqual([
      { revision: 1, outcome: 'refused' },
      { revision: 2, outcome: 'approved' },
    ]);
  });

  it('RCL-3: each check has its owner and its evidence, the filing its number and time, the notices nobody’s hand', async () => {
    const reference = await world.starting(goods);
    const { production, sales, keeper, chief, director } = world.people;
    expect((await world.check(sales, reference, 'production-stopped')).body.code).toBe('auth.role-missing');
    const met = await world.check(production, reference, 'production-stopped');
    expect([met.status, met.body['metBy']]).toEqual([201, 'production-chief1']);
    expect((await world.check(production, reference, 'production-stopped')).body).toEqual(met.body);
    world.ok(await world.check(sales, reference, 'sale-stopped'));
    world.ok(await world.check(keeper, reference, 'stock-sealed'));
    const unfiled = await world.check(chief, reference, 'plan-filed');
    expect([unfiled.status, unfiled.body.details['missing']]).toEqual([422, ['/filingNumber', '/filedAt']]);
    expect((await world.check(director, reference, 'notices-out')).body.code).toBe('recall-check.not-by-hand');
    world.ok(await world.check(chief, reference, 'plan-filed', world.filing));
    const signals = (await world.signals(`recall/${reference}`)).filter(({ type }) => type === 'start-check-met');
    expect(signals.map(({ payload }) => payload.payload)).toEqual(
      ['production-stopped', 'sale-stopped', 'stock-sealed', 'plan-filed'].map((check) => ({ check })),
    );
    const checks = (await world.read(reference)).startChecks;
    expect(checks).toHaveLength(5);
    expect(checks.filter(({ metAt }) => metAt === null).map(({ check }) => check)).toEqual(['notices-out']);
    expect(checks.find(({ check }) => check === 'plan-filed')).toMatchObject({ filingNumber: '召备2026-0117' });
  });
});
