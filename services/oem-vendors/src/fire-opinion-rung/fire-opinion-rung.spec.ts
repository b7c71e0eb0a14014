import { completeOpinion, type OemWorld, startOemWorld } from '../../test/oem-world';
import { OemVendorsActivityHost } from '../oem-vendors.activities';
import type { OemCaseView } from '../read-oem-cases/oem-case.view';

const day = 24 * 3_600_000;

describe('reminders of the opinion', () => {
  let world: OemWorld;
  beforeAll(async () => {
    world = await startOemWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);
  const fire = (reference: string, rung: string, revision = 1) =>
    world.service.app.get(OemVendorsActivityHost, { strict: false }).fireOpinionRung({
      ...{ reference, clockId: `${reference}/OEM-6`, rule: 'OEM-6', revision, rung },
      ...{ dueAt: '2026-01-01T00:00:00Z', key: `${reference}/clock/${rung}` },
    });
  const read = async (reference: string): Promise<OemCaseView> =>
    world.ok(await world.people.engineer.get<OemCaseView>(`oem-cases/${reference}`));
  const rungsFired = async (reference: string) =>
    (await read(reference)).clocks.find(({ rule }) => rule === 'OEM-6')?.rungsFired;
  /** Whom the notices of the clock are for, in the order in which they were given. */
  const notices = async (reference: string) =>
    (await world.told(reference))
      .filter(({ payload }) => payload['kind'] === 'clock-notice')
      .map(({ payload }) => payload['role'] ?? payload['person']);
  const decide = async (reference: string, revision: number, outcome: string): Promise<void> => {
    const path = `oem-cases/${reference}/opinions`;
    world.ok(await world.people.engineer.post(path, completeOpinion));
    world.ok(await world.people.chief.post(`${path}/${revision}/decisions`, { outcome, reason: '已核' }));
  };

  it('OEM-6, HND-15: each goes once to the engineer, the late ones to the superiors, and changes nothing of the case', async () => {
    const reference = await world.confirmed();
    const { version } = await read(reference);
    const inOrder = ['remind-50', 'remind-80', 'overdue', 'escalate'];
    for (const rung of inOrder) for (const _ of [1, 2]) expect(await fire(reference, rung)).toEqual({ given: true });
    expect(await rungsFired(reference)).toEqual(inOrder);
    const [engineer, ...superiors] = ['oem-quality-engineer', 'qc-chief1', 'quality-director1'];
    expect(await notices(reference)).toEqual([engineer, engineer, engineer, ...superiors]);
    expect(await read(reference)).toMatchObject({ version, stage: 'confirmed' });
    const fired = (await world.audit(reference)).filter(({ action }) => action === 'clock.rung-fired');
    expect(fired.map(({ content }) => content['rung'])).toEqual(inOrder);
    await decide(reference, 1, 'approved');
    const takenBack = (await world.told(reference)).filter(({ type }) => type.endsWith('work.done.v1'));
    expect(takenBack.filter(({ payload }) => `${payload['workId']}`.includes('/OEM-6/'))).toHaveLength(5);
  });

  it('OEM-6: none after the approval; a refused opinion leaves them as they are', async () => {
    const reference = await world.confirmed();
    await decide(reference, 1, 'refused');
    expect(await fire(reference, 'remind-50')).toEqual({ given: true });
    await decide(reference, 2, 'approved');
    expect(await fire(reference, 'remind-80')).toEqual({ given: false });
    expect(await rungsFired(reference)).toEqual(['remind-50']);
  });

  it('OEM-6: of an extended clock only as it runs now, and not again what was given before', async () => {
    const reference = await world.confirmed();
    await fire(reference, 'remind-50');
    const due = Date.parse((await read(reference)).opinionDueAt ?? '');
    const until = new Date(due + 3 * day).toISOString();
    world.ok(await world.people.engineer.post(`oem-cases/${reference}/extensions`, { reason: '等待检测报告', until }));
    expect(await fire(reference, 'remind-80')).toEqual({ given: false });
    expect(await fire(reference, 'remind-50', 2)).toEqual({ given: true });
    expect(await fire(reference, 'remind-80', 2)).toEqual({ given: true });
    expect(await notices(reference)).toEqual(['oem-quality-engineer', 'oem-quality-engineer']);
  });

  it('HND-15: of a case or a clock that is not here none is given', async () => {
    await expect(fire('YC-2026-999999', 'overdue')).rejects.toMatchObject({ code: 'oem-case.not-found' });
    const { reference } = await world.submitted();
    expect(await fire(reference, 'overdue')).toEqual({ given: false });
  });
});
