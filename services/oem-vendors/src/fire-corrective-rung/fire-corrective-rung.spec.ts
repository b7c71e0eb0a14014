import { type CorrectiveWorld, startCorrectiveWorld } from '../../test/corrective-world';
import type { Refusal } from '../../test/oem-world';

describe('a manufacturer that does not answer', () => {
  let world: CorrectiveWorld;
  beforeEach(async () => {
    world = await startCorrectiveWorld();
  }, 120_000);
  afterEach(() => world.stop(), 60_000);

  it('OEM-10, HND-15: each rung once: reminders to both sides, escalation, then a conditional standing', async () => {
    const reference = await world.issued();
    for (const rung of ['remind-50', 'remind-80', 'overdue', 'escalate', 'conditional'])
      for (const _ of [1, 2]) expect(await world.fire(reference, rung)).toEqual({ given: true });
    const { clocks, mails, silentSince } = await world.read(reference);
    expect(clocks[0]?.rungsFired).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate', 'conditional']);
    expect(mails.map(({ about }) => about).sort()).toEqual([
      'gate-opened',
      'overdue',
      'overdue',
      'overdue',
      'reminder',
      'reminder',
    ]);
    expect(silentSince).not.toBeNull();
    expect(await world.standing('M01')).toMatchObject({ standing: 'conditional', reason: 'silence', points: 10 });
    expect(await world.work(reference)).toMatchObject([{ kind: 'corrective-silence', role: 'oem-quality-engineer' }]);
    expect((await world.facts('M01')).slice(-2)).toEqual(['vendor.scored.v1', 'vendor.standing-changed.v1']);

    world.ok(await world.answer(reference, 'D3'));
    expect((await world.standing('M01')).standing).toBe('conditional');
    world.ok(await world.decide(reference, 'accepted'));
    expect(await world.standing('M01')).toMatchObject({ standing: 'normal', reason: 'none', points: 10 });
    expect(await world.fire(reference, 'overdue').catch(() => 'no clock runs')).toBe('no clock runs');
  });

  it('OEM-10, SEC-3: points lead to probation and propose a suspension; the quality director decides it, and lifts it', async () => {
    for (const _ of [1, 2]) {
      const reference = await world.issued();
      await world.fire(reference, 'conditional');
    }
    expect(await world.standing('M01')).toMatchObject({ standing: 'probation', points: 20, suspended: false });
    const third = await world.issued();
    await world.fire(third, 'conditional');
    expect(await world.work('M01')).toEqual([]);
    const fourth = await world.issued();
    await world.fire(fourth, 'conditional');
    expect(await world.work('M01')).toMatchObject([{ kind: 'vendor-suspension', role: 'quality-director' }]);
    expect((await world.standing('M01')).standing).toBe('probation');

    const decide = (outcome: string, by = world.people.director) =>
      by.post<Refusal>('vendors/M01/suspensions', { outcome, reason: '长期不答复整改要求' });
    for (const other of [world.people.engineer, world.people.chief, world.people.m01])
      expect((await decide('suspend', other)).status).toBe(403);
    const stale = world.service.as('quality-director1', new Date(Date.now() - 3_600_000));
    expect((await decide('suspend', stale)).body.code).toBe('auth.login-again');
    expect(world.ok(await decide('suspend'))).toMatchObject({ standing: 'suspended', suspended: true });
    expect((await decide('suspend')).body.code).toBe('vendor.suspension-stands');
    expect(await world.work('M01')).toEqual([]);
    expect(world.ok(await decide('do-not-suspend'))).toMatchObject({ standing: 'probation', suspended: false });
    expect((await world.audit('M01')).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['vendor.suspended', 'vendor.suspension-decided', 'vendor.standing-changed']),
    );
    const nobody = await world.people.director.post<Refusal>('vendors/M99/suspensions', {
      outcome: 'suspend',
      reason: '无',
    });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'vendor.not-found']);
  });
});
