import { localDateOf, plusDays } from '@anxin/business-calendar';
import { contents, type CorrectiveWorld, startCorrectiveWorld } from '../../test/corrective-world';
import { lots } from '../../test/oem-world';

describe('what the manufacturer answers', () => {
  let world: CorrectiveWorld;
  beforeAll(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const today = () => localDateOf(world.clock.now().getTime(), 'Asia/Shanghai');

  it('OEM-5: its own person answers the open gate; the clock stops, the engineer has it to judge, the workflow is told', async () => {
    const reference = await world.issued();
    const { id, ...answered } = world.ok(await world.answer(reference, 'D3'));
    expect(answered).toMatchObject({ gate: 'D3', round: 1, number: 1, late: false, state: 'submitted' });
    const shown = await world.read(reference);
    expect(shown.answers).toMatchObject([{ id, channel: 'portal', answeredBy: 'm01-quality1', content: contents.D3 }]);
    expect([shown.gateDueAt, shown.clocks.map(({ state, late }) => [state, late])]).toEqual([
      null,
      [['stopped', false]],
    ]);
    expect(await world.work(reference)).toMatchObject([{ kind: 'corrective-answer', role: 'oem-quality-engineer' }]);
    const told = (await world.signals(`corrective-action/${reference}`)).map(({ type }) => type);
    expect(told.slice(1)).toEqual(['clock-changed']);
    expect((await world.facts(reference)).at(-1)).toBe('corrective-action.gate-answered.v1');
  });

  it('OEM-5, SEC-8: another manufacturer’s person, and the company’s own, answer nothing', async () => {
    const reference = await world.issued();
    const { m03, engineer, director } = world.people;
    const foreign = await world.answer(reference, 'D3', {}, m03);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'corrective-action.not-found']);
    for (const own of [engineer, director]) expect((await world.answer(reference, 'D3', {}, own)).status).toBe(403);
    expect((await world.read(reference)).answers).toEqual([]);
  });

  it('OEM-10: only the gate that is open takes an answer, one at a time', async () => {
    const reference = await world.issued();
    const early = await world.answer(reference, 'D4-D5');
    expect([early.status, early.body.code]).toEqual([409, 'corrective-action.gate-not-open']);
    const both = await Promise.all([world.answer(reference, 'D3'), world.answer(reference, 'D3')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('gate-answer.waits');
    world.ok(await world.decide(reference, 'accepted'));
    expect((await world.answer(reference, 'D3')).body.code).toBe('corrective-action.gate-not-open');
  });

  it('OEM-10, D3: containment speaks of the goods at the manufacturer and in transit, and of nothing else', async () => {
    const reference = await world.issued();
    const { containment } = contents.D3;
    const [atPlant] = containment.goods;
    const partly = { containment: { ...containment, goods: [atPlant] } };
    const refused = await world.answer(reference, 'D3', { content: partly });
    expect([refused.status, refused.body.code]).toEqual([422, 'gate-answer.incomplete']);
    expect(refused.body.details['missing']).toEqual(['/containment/goods/in-transit']);
    const both = await world.answer(reference, 'D3', { content: { ...contents.D3, ...contents.D8 } });
    expect(both.body.details['surplus']).toEqual(['/closing']);
    expect((await world.answer(reference, 'D3', { content: {} })).body.details['missing']).toEqual(['/containment']);
  });

  it('OEM-10, D4: “operator error” alone is refused; beside what let it happen and leave it is taken', async () => {
    const reference = await world.analysing();
    const { rootCause } = contents['D4-D5'];
    const why = ['盖子没拧紧', '工人漏拧', '工人疏忽'];
    const operator = (side: string) => ({ side, kind: 'operator', whys: why });
    const alone = { rootCause: { ...rootCause, causes: [operator('occurrence'), operator('escape')] } };
    const refused = await world.answer(reference, 'D4-D5', { content: alone });
    expect([refused.status, refused.body.code]).toEqual([422, 'gate-answer.operator-error-alone']);
    const oneSided = { rootCause: { ...rootCause, causes: [operator('occurrence')] } };
    expect((await world.answer(reference, 'D4-D5', { content: oneSided })).body.details['missing']).toEqual([
      '/rootCause/causes/escape',
    ]);
    const [, escape] = rootCause.causes;
    const with5Why = { rootCause: { ...rootCause, causes: [operator('occurrence'), escape] } };
    expect((await world.answer(reference, 'D4-D5', { content: with5Why })).status).toBe(201);
  });

  it('OEM-10, D6: speaks of what was done, since a day that has come and after the lot complained of was made', async () => {
    const reference = await world.implementing();
    const { implementation } = contents['D6-D7'];
    const since = (implementedOn: string) =>
      world.answer(reference, 'D6-D7', { content: { implementation: { ...implementation, implementedOn } } });
    const planned = await since(plusDays(today(), 1));
    expect([planned.status, planned.body.code]).toEqual([422, 'gate-answer.not-implemented-yet']);
    const backdated = await since('2026-09-30');
    expect([backdated.status, backdated.body.code]).toEqual([422, 'gate-answer.implemented-before-lot']);
    expect(backdated.body.detail).toContain(`批次 ${lots.ofM01} 于 2026-09-30 生产`);
    expect((await world.read(reference)).answers.filter(({ gate }) => gate === 'D6-D7')).toEqual([]);
    expect((await since('2026-10-01')).status).toBe(201);
  });

  it('OEM-10, D6: what was done today is taken', async () => {
    const reference = await world.implementing();
    const content = { implementation: { ...contents['D6-D7'].implementation, implementedOn: today() } };
    expect((await world.answer(reference, 'D6-D7', { content })).status).toBe(201);
  });

  it('OEM-10: a late answer is taken, marked and scored', async () => {
    const reference = await world.issued(lots.ofM03);
    await world.query(
      `UPDATE oem_vendors.corrective_action SET gate_due_at = now() - interval '1 minute' WHERE reference = $1`,
      [reference],
    );
    const before = (await world.standing('M03')).points;
    expect(world.ok(await world.answer(reference, 'D3', {}, world.people.m03)).late).toBe(true);
    const { points, scores, standing } = await world.standing('M03');
    expect([points - before, standing]).toEqual([5, 'normal']);
    expect(scores[0]).toMatchObject({ request: reference, reason: 'late', points: 5 });
  });
});
