import { type CorrectiveWorld, startCorrectiveWorld } from '../../test/corrective-world';
import { lots } from '../../test/oem-world';

describe('the judgement of an answer', () => {
  let world: CorrectiveWorld;
  beforeAll(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const decided = async (reference: string) =>
    (await world.signals(`corrective-action/${reference}`))
      .filter(({ type }) => type === 'gate-decided')
      .map(({ payload }) => payload.payload);

  it('OEM-10: sent back with reasons: a new and shorter clock, a mail, points; the manufacturer reads why', async () => {
    const reference = await world.issued(lots.alsoOfM01);
    world.ok(await world.answer(reference, 'D3'));
    const bare = await world.decide(reference, 'sent-back', { reasons: undefined });
    expect([bare.status, bare.body.code]).toEqual([422, 'gate-answer.reasons-missing']);
    const act = world.ok(await world.decide(reference, 'sent-back'));
    expect(act).toMatchObject({ stage: 'containing', gate: 'D3' });
    const { clocks, mails, answers } = await world.read(reference);
    expect(clocks.map(({ clockId, state }) => [clockId.replace(`${reference}/`, ''), state])).toEqual([
      ['OEM-10/r1/D3/0', 'stopped'],
      ['OEM-10/r1/D3/1', 'running'],
    ]);
    const again = clocks.find(({ state }) => state === 'running');
    expect(Date.parse(`${again?.dueAt}`) - Date.parse(`${again?.startedAt}`)).toBe(12 * 3_600_000);
    expect(mails.map(({ about }) => about).sort()).toEqual(['gate-opened', 'sent-back']);
    expect(answers).toMatchObject([{ state: 'sent-back', decidedAs: 'oem-quality-engineer' }]);
    const own = world.ok(
      await world.people.m01.get<{ answers: { reasons: string }[] }>(`supplier/corrective-actions/${reference}`),
    );
    expect(own.answers[0]?.reasons).toBe('未说明在途货物的数量依据');
    expect(await decided(reference)).toEqual([{ gate: 'D3', round: 1, answer: 1, outcome: 'sent-back' }]);
    world.ok(await world.answer(reference, 'D3'));
    world.ok(await world.decide(reference, 'accepted'));
    expect((await decided(reference)).at(-1)).toEqual({ gate: 'D3', round: 1, answer: 2, outcome: 'accepted' });
    expect(await world.work(reference)).toEqual([]);
  });

  it('SEC-3: the judgement is the role’s of the gate, on the content shown, once: two clicks give one', async () => {
    const reference = await world.issued();
    world.ok(await world.answer(reference, 'D3'));
    const { chief, auditor, m01, engineer } = world.people;
    expect((await world.decide(reference, 'accepted', {}, chief)).body.code).toBe('auth.role-missing');
    for (const other of [auditor, m01]) expect((await world.decide(reference, 'accepted', {}, other)).status).toBe(403);
    const changed = await world.decide(reference, 'accepted', { contentHash: 'a'.repeat(64) });
    expect([changed.status, changed.body.code]).toEqual([409, 'gate-answer.content-changed']);
    const { id, contentHash } = await world.waiting(reference);
    const path = `corrective-actions/${reference}/answers/${id}/decisions`;
    const click = () => engineer.post(path, { outcome: 'accepted', contentHash });
    const both = await Promise.all([click(), click()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await decided(reference)).toHaveLength(1);
    const other = await world.issued();
    expect((await engineer.post(path.replace(reference, other), { outcome: 'accepted', contentHash })).status).toBe(
      404,
    );
  });

  it('OEM-10: the third rejection goes to the quality director, once; the acceptance ends it', async () => {
    const reference = await world.issued(lots.alsoOfM01);
    const escalations = async () =>
      (await world.facts(reference)).filter((fact) => fact === 'corrective-action.rejections-escalated.v1').length;
    for (const time of [1, 2, 3]) {
      expect(await escalations()).toBe(0);
      world.ok(await world.answer(reference, 'D3'));
      world.ok(await world.decide(reference, 'sent-back', { reasons: `第 ${time} 次退回` }));
    }
    expect(await escalations()).toBe(1);
    expect(await world.work(reference)).toMatchObject([
      { kind: 'corrective-rejections', role: 'quality-director', rule: 'OEM-10' },
    ]);
    world.ok(await world.answer(reference, 'D3'));
    world.ok(await world.decide(reference, 'accepted'));
    expect(await world.work(reference)).toEqual([]);
  });

  it('OEM-5: the closing is judged by the head of quality, and closes everything', async () => {
    const reference = await world.verifying();
    await world.open(reference, 'D8');
    expect((await world.read(reference)).judgedBy).toBe('qc-chief');
    world.ok(await world.answer(reference, 'D8'));
    expect((await world.decide(reference, 'accepted')).body.code).toBe('auth.role-missing');
    world.ok(await world.decide(reference, 'accepted', {}, world.people.chief));
    await world.steps.closeRequest({ reference, key: `${reference}/close` });
    await world.steps.closeRequest({ reference, key: `${reference}/close` });
    const { stage, closedAt, clocks, gate } = await world.read(reference);
    expect([stage, closedAt !== null, gate]).toEqual(['closed', true, null]);
    expect(clocks.filter(({ state }) => state !== 'stopped')).toEqual([]);
    expect((await world.facts(reference)).filter((fact) => fact === 'corrective-action.stage-changed.v1')).toHaveLength(
      5,
    );
    world.mail.refuseWith(550);
    await world.sendMails(reference);
    world.mail.refuseWith(null);
    expect((await world.read(reference)).mails.at(-1)).toMatchObject({ about: 'closed', state: 'asked' });
    expect(await world.work(reference)).toEqual([]);
  });
});
