import { type CorrectiveWorld, startCorrectiveWorld } from '../../test/corrective-world';

describe('the effect of a correction', () => {
  let world: CorrectiveWorld;
  beforeEach(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterEach(() => world.stop(), 60_000);
  const before = (reference: string, days: number) =>
    world.query(
      `UPDATE oem_vendors.corrective_action SET verifying_since = now() - $2 * interval '1 day' WHERE reference = $1`,
      [reference, days],
    );

  it('OEM-4, OEM-10: enough later lots without a complaint of quality: effective, by data', async () => {
    const reference = await world.verifying();
    const { stage, lookAt } = await world.read(reference);
    expect([stage, Math.round((Date.parse(`${lookAt}`) - Date.now()) / 86_400_000)]).toEqual(['verifying', 30]);
    // Made before the correction, of another product, about another cause, or refuted: they say nothing.
    await world.lotMade('20261019P020M01', '2026-10-19');
    await world.lotMade('20261021P099M01', '2026-10-21', 'P099');
    for (const day of [20, 21, 22, 23]) await world.lotMade(`202610${day}P020M01`, `2026-10-${day}`);
    await world.complained('TS-2026-900001', '20261019P020M01');
    await world.complained('TS-2026-900002', '20261021P020M01', { cause: 'delivery' });
    await world.complained('TS-2026-900003', '20261022P020M01', { finding: 'not-confirmed' });
    const undecided = await world.judge(reference, 1);
    expect(undecided).toMatchObject({ outcome: 'undecided' });
    expect(await world.judge(reference, 1)).toEqual(undecided);
    await world.lotMade('20261024P020M01', '2026-10-24');
    expect(await world.judge(reference, 2)).toEqual({ clocks: [], outcome: 'effective' });
    expect((await world.read(reference)).looks).toMatchObject([
      { look: 1, outcome: 'undecided', basis: null, lots: 4, complaints: [] },
      { look: 2, outcome: 'effective', basis: 'lots', lots: 5, complaints: [] },
    ]);
    await world.open(reference, 'D8');
    expect(await world.read(reference)).toMatchObject({ stage: 'closing', gate: 'D8', round: 1 });
  });

  it('OEM-10: a complaint of quality about a later lot: failed, scored, and analysed anew in the next round', async () => {
    const reference = await world.verifying();
    await world.lotMade('20261025P020M01', '2026-10-25');
    await world.complained('TS-2026-900010', '20261025P020M01');
    expect(await world.judge(reference, 1)).toEqual({ clocks: [], outcome: 'failed' });
    expect(await world.standing('M01')).toMatchObject({
      points: 15,
      scores: [{ request: reference, reason: 'effect-failed', points: 15 }],
    });
    await world.open(reference, 'D4-D5', 2);
    const shown = await world.read(reference);
    expect(shown).toMatchObject({ stage: 'analysing', gate: 'D4-D5', round: 2 });
    expect(shown.looks).toMatchObject([{ outcome: 'failed', basis: 'complaints', complaints: ['TS-2026-900010'] }]);
    world.ok(await world.answer(reference, 'D4-D5'));
    expect((await world.waiting(reference)).round).toBe(2);
  });

  it('OEM-10: after the policy’s most days one clean lot is enough, and none at all proves nothing', async () => {
    const reference = await world.verifying();
    await before(reference, 91);
    expect((await world.judge(reference, 1)).outcome).toBe('undecided');
    await world.lotMade('20261026P020M01', '2026-10-26');
    expect((await world.judge(reference, 2)).outcome).toBe('effective');
    expect((await world.read(reference)).looks.at(-1)).toMatchObject({ basis: 'days', lots: 1 });
  });
});
