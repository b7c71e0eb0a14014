import { PolicyRegister } from '@anxin/reference-data';
import { completeForm, type OemWorld, startOemWorld } from '../../test/oem-world';
import { OemClocks } from '../clock/clocks';
import { recomputeCase } from './recompute-case';

describe('a calendar that was published later', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const recompute = (reference: string, calendar: string): Promise<void> => {
    const { app } = world.service;
    const policies = app.get(PolicyRegister, { strict: false });
    const clocks = app.get(OemClocks, { strict: false });
    return world.run((tx) => recomputeCase(tx, { policies, clocks }, reference, calendar));
  };
  const clockOf = async (reference: string) => {
    const sql = `SELECT due_at AS "dueAt", provisional, revision FROM oem_vendors.clock WHERE subject = $1 AND rule = 'OEM-6'`;
    const [clock] = await world.query<{ dueAt: Date; provisional: boolean; revision: number }>(sql, [reference]);
    return clock;
  };

  it('HND-15, OEM-6: gives a provisional clock its certain instant, and leaves that of another calendar alone', async () => {
    const reference = await world.confirmed(completeForm);
    const certain = await clockOf(reference);
    await world.query(
      `UPDATE oem_vendors.clock SET provisional = true, due_at = due_at + interval '3 days' WHERE subject = $1 AND rule = 'OEM-6'`,
      [reference],
    );
    await recompute(reference, 'another');
    expect(await clockOf(reference)).toMatchObject({ provisional: true, revision: 1 });
    expect(await world.signals(`oem-opinion/${reference}`)).toHaveLength(1);
    await recompute(reference, 'CN-office');
    expect(await clockOf(reference)).toEqual({ ...certain, revision: 2 });
    expect((await world.signals(`oem-opinion/${reference}`)).slice(1)).toMatchObject([
      { type: 'clock-changed', payload: { payload: { clockId: `${reference}/OEM-6`, revision: 2, state: 'running' } } },
    ]);
    expect((await world.audit(reference)).at(-1)).toMatchObject({
      ...{ action: 'clocks.recomputed', actor: 'system:oem-vendors', hat: null },
      content: { calendar: 'CN-office', clocks: [{ clockId: `${reference}/OEM-6`, provisional: false }] },
    });
  });
});
