import { chinaOffice2026 } from '@anxin/business-calendar';
import type { ClockPlan } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { keepCalendar } from '@anxin/reference-data';
import { type CaseWorld, startCaseWorld } from '../../test/case-world';
import type { ClockView } from '../read-complaint/complaint.view';
import { RecomputeClocksService } from '../recompute-clocks/recompute-clocks.service';

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('the clocks of a case', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const clock = async (reference: string, rule: string): Promise<ClockView> => {
    const found = (await world.read(reference)).clocks.find((each) => each.rule === rule);
    if (!found) throw new Error(`no clock ${rule}`);
    return found;
  };
  const fire = (reference: string, rule: string, rung: string, revision = 1) =>
    world.steps.fireRung({
      reference,
      clockId: `${reference}/${rule}/1`,
      rule,
      rung,
      revision,
      dueAt: '2026-01-01T00:00:00Z',
      key: `${reference}/${rule}/1/${rung}`,
    });
  const rungs = (reference: string) =>
    world.query<{ rung: string; late_by_seconds: number }>(
      'SELECT rung, late_by_seconds FROM complaints.clock_rung WHERE clock_id LIKE $1 ORDER BY fired_at',
      [`${reference}/%`],
    );
  const notices = (reference: string) =>
    world.query<{ role: string | null; person: string | null; done: boolean }>(
      `SELECT role, person, done_at IS NOT NULL AS done FROM complaints.work_item WHERE complaint = $1 AND kind = 'clock-notice' ORDER BY role NULLS LAST, person`,
      [reference],
    );

  it('HND-1: the first reply stops its clock, in time, and tells the handling', async () => {
    const { reference } = await world.register({ receivedAt: hoursAgo(3) });
    world.ok(
      await world.people.clerk.post(`complaints/${reference}/first-reply`, {
        channel: 'phone',
        repliedAt: hoursAgo(1),
        note: '已致歉',
      }),
    );
    expect(await clock(reference, 'HND-1')).toMatchObject({ state: 'stopped', late: false });
    expect(await world.signals(reference, 'clock-changed')).toEqual([
      { clockId: `${reference}/HND-1/1`, rule: 'HND-1', revision: 2, state: 'stopped', rungs: [] },
    ]);
    const again = await world.people.clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone' });
    expect([again.status, again.body['code']]).toEqual([409, 'complaint.already-recorded']);
  });

  it('HND-1: a reply after 24 hours on the wall is late, and none can be dated into the future or before the complaint', async () => {
    const { reference } = await world.register({ receivedAt: hoursAgo(30) });
    const reply = (repliedAt: string) =>
      world.people.clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone', repliedAt });
    for (const instant of [hoursAgo(-1), hoursAgo(31)])
      expect((await reply(instant)).body['code']).toBe('complaint.instant-out-of-range');
    world.ok(await reply(hoursAgo(1)));
    expect(await clock(reference, 'HND-1')).toMatchObject({ state: 'stopped', late: true });
  });

  it('HND-2: the form’s clock stops when the last recipient has acknowledged it, each in their own role', async () => {
    const { reference } = await world.register();
    const { salesChief, qcChief, generalManager, salesHead, caller, clerk } = world.people;
    const deliveries = `complaints/${reference}/form-deliveries`;
    expect((await clerk.post(deliveries, { role: 'qc-chief' })).body['code']).toBe('auth.role-missing');
    expect((await clerk.post(deliveries, { role: 'customer-service' })).body['code']).toBe('complaint.not-a-recipient');
    const recipients: [typeof clerk, string][] = [
      [salesChief, 'sales-chief'],
      [qcChief, 'qc-chief'],
      [generalManager, 'general-manager'],
      [salesHead, 'sales-head'],
      [caller, 'general-department'],
    ];
    for (const [person, role] of recipients) {
      expect((await clock(reference, 'HND-2')).state).toBe('running');
      world.ok(await person.post(deliveries, { role }));
    }
    expect((await clock(reference, 'HND-2')).state).toBe('stopped');
    expect((await world.read(reference)).formDeliveries.map(({ role }) => role)).toEqual(
      recipients.map(([, role]) => role),
    );
  });

  it('HND-3: the initial opinion stops its clock, once', async () => {
    const { reference } = await world.register();
    const opinion = { opinion: '先复检留样，再答复' };
    world.ok(await world.people.salesChief.post(`complaints/${reference}/initial-opinion`, opinion));
    expect((await clock(reference, 'HND-3')).state).toBe('stopped');
    expect((await world.read(reference)).initialOpinion).toBe(opinion.opinion);
    expect((await world.people.clerk.post(`complaints/${reference}/initial-opinion`, opinion)).status).toBe(409);
  });

  it('HND-4: only this clock may stand still, only for customer or supplier, on record; what was left is left when it runs on', async () => {
    const { reference } = await world.register();
    const clocks = `complaints/${reference}/clocks`;
    const before = await clock(reference, 'HND-4');
    const reason = { waitingFor: 'customer', reason: '等待样品' };
    expect((await world.people.clerk.post(`${clocks}/HND-1/pauses`, reason)).body['code']).toBe('clock.not-pausable');
    expect(
      (await world.people.clerk.post(`${clocks}/HND-4/pauses`, { ...reason, waitingFor: 'colleague' })).status,
    ).toBe(400);
    world.ok(await world.people.clerk.post(`${clocks}/HND-4/pauses`, reason));
    expect(await clock(reference, 'HND-4')).toMatchObject({ state: 'paused', dueAt: null });
    expect((await world.people.clerk.post(`${clocks}/HND-4/pauses`, reason)).body['code']).toBe('clock.not-in-state');
    world.ok(await world.people.clerk.post(`${clocks}/HND-4/resumptions`));
    const after = await clock(reference, 'HND-4');
    expect(after.state).toBe('running');
    expect(Date.parse(after.dueAt ?? '')).toBeGreaterThanOrEqual(Date.parse(before.dueAt ?? ''));
    const told = (await world.signals(reference, 'clock-changed')) as ClockPlan[];
    expect(told.map(({ revision, state, rungs: { length } }) => [revision, state, length > 0])).toEqual([
      [2, 'paused', false],
      [3, 'running', true],
    ]);
    const [pause] = await world.query<{ waiting_for: string; paused_by: string; resumed_by: string }>(
      'SELECT * FROM complaints.clock_pause WHERE clock_id = $1',
      [`${reference}/HND-4/1`],
    );
    expect(pause).toMatchObject({
      waiting_for: 'customer',
      paused_by: 'customer-service1',
      resumed_by: 'customer-service1',
    });
  });

  it('HND-15: a rung is given once, after an outage too, says how late it is, and reaches those whom the ladder names', async () => {
    const { reference } = await world.register({ receivedAt: hoursAgo(30), channel: 'dealer' });
    await world.service.person('sales-head', { roles: ['sales-head'], superior: 'director' });
    expect(await Promise.all([fire(reference, 'HND-1', 'overdue'), fire(reference, 'HND-1', 'overdue')])).toEqual([
      { given: true },
      { given: true },
    ]);
    const given = await rungs(reference);
    expect(given.map(({ rung }) => rung)).toEqual(['overdue']);
    expect(given[0]?.late_by_seconds).toBeGreaterThanOrEqual(6 * 3600);
    expect(given[0]?.late_by_seconds).toBeLessThan(6 * 3600 + 60);
    const told = (await world.outbox(reference)).filter(({ type }) => type === 'anxin.complaints.clock.rung-fired.v1');
    expect(told).toHaveLength(1);
    expect(told[0]?.payload).toMatchObject({ rung: 'overdue', lateBySeconds: given[0]?.late_by_seconds });
    expect(await notices(reference)).toEqual([
      { role: 'sales-head', person: null, done: false },
      { role: null, person: 'director', done: false },
    ]);
    expect((await clock(reference, 'HND-1')).rungsFired).toEqual(['overdue']);
  });

  it('HND-15: nobody above on record is no silence: the general manager is told', async () => {
    const { reference } = await world.register({ receivedAt: hoursAgo(60) });
    await fire(reference, 'HND-1', 'escalate');
    expect(await notices(reference)).toEqual([{ role: 'general-manager', person: null, done: false }]);
  });

  it('HND-15: a clock that was stopped, paused or restated since gives no rung, and its reminders end', async () => {
    const { reference } = await world.register({ receivedAt: hoursAgo(30) });
    await fire(reference, 'HND-1', 'remind-50');
    world.ok(await world.people.clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone' }));
    expect(await notices(reference)).toEqual([{ role: 'customer-service', person: null, done: true }]);
    expect(await fire(reference, 'HND-1', 'overdue')).toEqual({ given: false });
    expect(await fire(reference, 'HND-1', 'overdue', 2)).toEqual({ given: false });
    world.ok(
      await world.people.clerk.post(`complaints/${reference}/clocks/HND-4/pauses`, {
        waitingFor: 'supplier',
        reason: '等答复',
      }),
    );
    expect(await fire(reference, 'HND-4', 'remind-50', 2)).toEqual({ given: false });
    world.ok(await world.people.clerk.post(`complaints/${reference}/clocks/HND-4/resumptions`));
    expect(await fire(reference, 'HND-4', 'remind-50')).toEqual({ given: false });
    expect((await rungs(reference)).map(({ rung }) => rung)).toEqual(['remind-50']);
  });

  it('HND-15: a newly published calendar makes provisional clocks certain and tells the handling; running ones keep theirs', async () => {
    const publish = (version: number, horizon: string): Promise<void> =>
      world.service.app.get(UnitOfWork).run(async (tx) => {
        const calendar = {
          ...{
            id: chinaOffice2026.id,
            version,
            effectiveFrom: '2026-01-01T00:00:00Z',
            proposedBy: 'a',
            approvedBy: 'b',
          },
          document: { ...chinaOffice2026, daysOff: [], workedDays: [], firstDate: '2026-01-01', horizon },
        };
        await keepCalendar(tx, calendar, tx.now);
        await world.service.app.get(RecomputeClocksService, { strict: false }).calendarPublished(tx, calendar);
      });
    const certain = await world.register();
    await publish(2, '2026-01-02');
    const provisional = await world.register();
    expect(await clock(provisional.reference, 'HND-4')).toMatchObject({ provisional: true });
    await publish(3, '2099-12-31');
    expect(await clock(provisional.reference, 'HND-4')).toMatchObject({
      provisional: false,
      calendarVersion: `${chinaOffice2026.id}/3`,
    });
    const told = (await world.signals(provisional.reference, 'clock-changed')) as ClockPlan[];
    expect(told.map(({ rule, revision, state }) => [rule, revision, state])).toEqual(
      expect.arrayContaining([['HND-4', 2, 'running']]),
    );
    expect((await clock(certain.reference, 'HND-4')).calendarVersion).toBe(`${chinaOffice2026.id}/1`);
    expect(await world.signals(certain.reference, 'clock-changed')).toEqual([]);
  });
});
