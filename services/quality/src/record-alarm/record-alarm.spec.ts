import { type AssessmentWorld, startAssessmentWorld } from '../../test/assessment-world';

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('alarms of complaints', () => {
  let world: AssessmentWorld;
  beforeAll(async () => {
    world = await startAssessmentWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  it('HND-18: illness opens the assessment and orders the hold, with clock, facts, work and the start of its chase', async () => {
    const lot = world.lot();
    const alarm = world.alarm(lot, { knownAt: hoursAgo(1) });
    const { holds, assessments } = await world.steps.recordAlarm(alarm);
    expect(assessments).toEqual([`${lot}/1`]);
    expect(holds).toEqual([{ orderId: expect.any(String), lot }]);
    const shown = await world.read(`${lot}/1`);
    expect(shown).toMatchObject({ status: 'open', reason: 'illness', knownAt: alarm.knownAt, number: 1 });
    expect(shown.triggers).toMatchObject([{ key: alarm.key, complaint: alarm.complaint, reason: 'illness' }]);
    expect(shown.holdOrders).toMatchObject([{ id: holds[0]?.orderId, status: 'ordered' }]);
    expect(shown.clocks).toMatchObject([
      { rule: 'RCL-11', state: 'running', startedAt: shown.openedAt, basis: { params: { atMost: 'PT24H' } } },
    ]);
    expect(await world.facts(`${lot}/1`)).toEqual(['assessment.opened.v1', 'work.opened.v1']);
    expect(await world.facts(holds[0]?.orderId ?? '')).toEqual(['hold.ordered.v1']);
    expect(await world.work('assessment-decision', `${lot}/1`)).toMatchObject([{ role: 'quality-director' }]);
    const [start] = await world.query<{ payload: { input: { clocks: object[] } } }>(
      `SELECT payload FROM quality.outbox WHERE topic = 'start' AND ordering_key = $1`,
      [`assessment/${lot}/1`],
    );
    expect(start?.payload.input.clocks).toHaveLength(1);
  });

  it('INT-4: the same alarm again changes nothing and is given the first result, also at once', async () => {
    const lot = world.lot();
    const alarm = world.alarm(lot);
    const answers = await Promise.all([1, 2, 3, 4].map(() => world.steps.recordAlarm(alarm)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await world.read(`${lot}/1`)).triggers).toHaveLength(1);
    expect((await world.read(`${lot}/1`)).holdOrders).toHaveLength(1);
  });

  it('INT-4: five alarms of a lot at once join one assessment and one hold', async () => {
    const lot = world.lot();
    const alarms = [1, 2, 3, 4, 5].map((hours) =>
      world.alarm(lot, { reason: 'lot-cluster', knownAt: hoursAgo(hours) }),
    );
    const answers = await Promise.all(alarms.map((alarm) => world.steps.recordAlarm(alarm)));
    expect(answers.map(({ assessments }) => assessments)).toEqual(alarms.map(() => [`${lot}/1`]));
    expect(answers.flatMap(({ holds }) => holds)).toHaveLength(1);
    const shown = await world.read(`${lot}/1`);
    expect(shown.triggers).toHaveLength(5);
    expect(shown.knownAt).toBe(alarms[4]?.knownAt); // the earliest
    expect((await world.facts(`${lot}/1`)).filter((type) => type === 'assessment.joined.v1')).toHaveLength(4);
  });

  it('INT-4, RCL-11: what comes after a decline opens the next assessment, with a hold of its own once QC lifted the first', async () => {
    const lot = world.lot();
    const first = await world.steps.recordAlarm(world.alarm(lot));
    await world.decline(`${lot}/1`);
    const next = await world.steps.recordAlarm(world.alarm(lot, { reason: 'grade' }));
    expect(next.assessments).toEqual([`${lot}/2`]);
    expect(next.holds).toHaveLength(1);
    expect(next.holds[0]?.orderId).not.toBe(first.holds[0]?.orderId);
    expect((await world.read(`${lot}/1`)).triggers).toHaveLength(1);
    expect((await world.read(`${lot}/2`)).status).toBe('open');
  });

  it('HND-17: an alarm that asks for a hold only opens no assessment, but joins an open one', async () => {
    const lot = world.lot();
    const alone = await world.steps.recordAlarm(world.alarm(lot, { reason: 'grade', assess: false }));
    expect([alone.assessments, alone.holds.length]).toEqual([[], 1]);
    await world.steps.recordAlarm(world.alarm(lot));
    const joined = await world.steps.recordAlarm(world.alarm(lot, { reason: 'grade', assess: false }));
    expect([joined.assessments, joined.holds]).toEqual([[`${lot}/1`], []]);
  });

  it('INT-4: a product cluster names its lots, and each has its own assessment and hold', async () => {
    const lots = [world.lot(), world.lot(), world.lot()];
    const { holds, assessments } = await world.steps.recordAlarm(
      world.alarm('', { reason: 'product-cluster', lots, productCode: 'P001', related: 10 }),
    );
    expect(assessments).toEqual(lots.map((lot) => `${lot}/1`));
    expect(holds.map(({ lot }) => lot)).toEqual(lots);
    expect((await world.read(`${lots[2]}/1`)).triggers[0]?.related).toBe(10);
  });

  it('HND-17: logistics held the lot; a repeated or later answer changes nothing', async () => {
    const lot = world.lot();
    const { holds } = await world.steps.recordAlarm(world.alarm(lot));
    const orderId = holds[0]?.orderId ?? '';
    const key = `${orderId}/acknowledge`;
    await world.steps.acknowledgeHold({ key, orderId, outcome: 'held', holdId: 'hold-1' });
    await world.steps.acknowledgeHold({ key, orderId, outcome: 'held', holdId: 'hold-1' });
    await world.steps.acknowledgeHold({ key, orderId, outcome: 'unknown-lot' });
    expect((await world.read(`${lot}/1`)).holdOrders).toMatchObject([{ status: 'held', holdId: 'hold-1' }]);
    const further = await world.steps.recordAlarm(world.alarm(lot, { reason: 'lot-cluster' }));
    expect(further.holds).toEqual([]);
  });

  it.each([
    ['unknown-lot' as const, undefined],
    ['refused' as const, 'hold.refused'],
  ])(
    'HND-17: where no hold came of the order (%s) the QC chief has work, and the next alarm orders anew',
    async (outcome, code) => {
      const lot = world.lot();
      const alarm = world.alarm(lot);
      const { holds } = await world.steps.recordAlarm(alarm);
      const orderId = holds[0]?.orderId ?? '';
      await world.steps.acknowledgeHold({ key: orderId, orderId, outcome, ...(code && { code }) });
      expect(await world.work('lot-not-held', alarm.complaint)).toMatchObject([{ role: 'qc-chief' }]);
      expect((await world.read(`${lot}/1`)).holdOrders).toMatchObject([{ status: outcome, code: code ?? null }]);
      expect((await world.steps.recordAlarm(world.alarm(lot))).holds).toHaveLength(1);
    },
  );

  it('HND-17: an alarm whose complaint names no lot is work for the QC chief until a later one names it', async () => {
    const alarm = world.alarm('', { lots: [] });
    expect(await world.steps.recordAlarm(alarm)).toEqual({ holds: [], assessments: [] });
    expect(await world.work('alarm-without-lot', alarm.complaint)).toMatchObject([{ role: 'qc-chief' }]);
    const lot = world.lot();
    await world.steps.recordAlarm({ ...alarm, key: `${alarm.key}/2`, lots: [lot] });
    expect(await world.facts(alarm.complaint)).toEqual(['work.opened.v1', 'work.done.v1']);
  });

  it('one open assessment a lot stands in the database, whatever the code does', async () => {
    const lot = world.lot();
    await world.steps.recordAlarm(world.alarm(lot));
    const copy = `INSERT INTO quality.assessment SELECT lot || '/9', lot, 9, version, status, reason, complaint, product_code, known_at, opened_at, pin
                    FROM quality.assessment WHERE id = $1`;
    await expect(
      world.query(
        copy.replace(
          'quality.assessment SELECT',
          'quality.assessment (id, lot, number, version, status, reason, complaint, product_code, known_at, opened_at, pin) SELECT',
        ),
        [`${lot}/1`],
      ),
    ).rejects.toThrow('assessment_open_lot');
  });
});
