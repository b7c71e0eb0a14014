import { chinaOffice2026 } from '@anxin/business-calendar';
import type { Tx } from '@anxin/persistence';
import { type ClocksPolicy, defaultPolicies, type PolicyKind, policyKinds } from '@anxin/policy';
import { ReferenceWorld } from '../testing/reference-world';
import {
  keepCalendar,
  keepPolicy,
  type Pin,
  PolicyRegister,
  ReferenceMissing,
  referenceAge,
  toClockPlan,
} from './index';

const at = (local: string): Date => new Date(`${local}+08:00`);
const approval = { proposedBy: 'administration', approvedBy: 'general-manager' };
const withReply = (amount: string): ClocksPolicy => ({
  ...defaultPolicies.clocks,
  clocks: defaultPolicies.clocks.clocks.map((clock) =>
    clock.rule === 'HND-1' ? { ...clock, basis: { kind: 'wall', amount } } : clock,
  ),
});

describe('PolicyRegister', () => {
  let world: ReferenceWorld;
  let register: PolicyRegister;

  beforeAll(async () => {
    world = await ReferenceWorld.open('2026-11-20T07:00:00Z');
    register = world.app.get(PolicyRegister);
  }, 60_000);
  afterAll(() => world.close());

  const policy = (
    tx: Tx,
    kind: PolicyKind,
    version: number,
    effectiveFrom: string,
    document: object = defaultPolicies[kind],
  ) => keepPolicy(tx, { ...approval, kind, version, effectiveFrom, document: { ...document } }, tx.now);
  const calendar = (tx: Tx, version: number, more: object = {}) =>
    keepCalendar(
      tx,
      {
        ...approval,
        id: 'CN-office',
        version,
        effectiveFrom: '2026-01-01T00:00:00Z',
        document: { ...chinaOffice2026, ...more },
      },
      tx.now,
    );
  const pin = (kinds?: readonly PolicyKind[]): Promise<Pin> => world.run((tx) => register.pin(tx, kinds));

  it('SEC-6: a case cannot start before what it needs is in force, and the refusal names it', async () => {
    await expect(pin()).rejects.toMatchObject({ code: 'reference.missing', details: { what: 'access' } });
    await world.run(async (tx) => void (await policy(tx, 'signing', 1, '2026-01-01T00:00:00Z')));
    await expect(pin(['signing'])).rejects.toMatchObject({ details: { what: 'clocks' } });
    await world.run(async (tx) => void (await policy(tx, 'clocks', 1, '2026-01-01T00:00:00Z')));
    await expect(pin(['signing'])).rejects.toMatchObject({ details: { what: 'calendar CN-office' } });
    await world.run(async (tx) => void (await calendar(tx, 1)));
    expect(await pin(['signing'])).toEqual({
      policyVersions: { signing: 1, clocks: 1 },
      calendar: 'CN-office',
      calendarVersion: 1,
    });
  });

  it('SEC-6: pins what is in force, not what comes later; and a running case keeps it', async () => {
    await world.run(async (tx) => {
      for (const kind of policyKinds) await policy(tx, kind, 1, '2026-01-01T00:00:00Z');
      await policy(tx, 'clocks', 2, '2026-11-21T00:00:00Z', withReply('PT2H'));
    });
    const before = await pin();
    expect(before.policyVersions.clocks).toBe(1);
    world.clock.set(new Date('2026-11-21T00:00:00Z'));
    const after = await pin();
    expect(after.policyVersions.clocks).toBe(2);
    const due = (of: Pin) =>
      world.run(async (tx) => (await register.clockPlan(tx, of, 'HND-1', at('2026-11-20T15:00:00'))).dueAt);
    expect(await due(before)).toEqual(at('2026-11-21T15:00:00'));
    expect(await due(after)).toEqual(at('2026-11-20T17:00:00'));
    expect(await world.run((tx) => register.at(tx, before, 'compensation-tiers'))).toEqual(
      defaultPolicies['compensation-tiers'],
    );
    const narrow = await pin(['signing']);
    await expect(world.run((tx) => register.at(tx, narrow, 'routing'))).rejects.toThrow(ReferenceMissing);
  });

  it('a published version never changes, whatever comes later under its number', async () => {
    const kept = await world.run((tx) => policy(tx, 'clocks', 1, '2026-01-01T00:00:00Z', withReply('PT99H')));
    expect(kept).toBe(false);
    const fresh = new PolicyRegister();
    const document = await world.run((tx) =>
      fresh.at(tx, { policyVersions: { clocks: 1 }, calendar: 'CN-office', calendarVersion: 1 }, 'clocks'),
    );
    expect(document).toEqual(defaultPolicies.clocks);
  });

  it('HND-15, HND-4: a clock as the workflow is told it: instants and versions, a pause kept apart', async () => {
    const used: Pin = { ...(await pin()), policyVersions: { clocks: 1 } };
    const from = at('2026-11-20T15:00:00');
    const planned = await world.run((tx) => register.clockPlan(tx, used, 'HND-4', from));
    expect(planned).toMatchObject({
      state: 'running',
      policyVersion: 'clocks/1',
      calendarVersion: 'CN-office/1',
      dueAt: at('2026-11-24T15:00:00'),
      provisional: false,
    });
    expect(toClockPlan(planned, { clockId: 'c1', revision: 1 })).toEqual({
      clockId: 'c1',
      rule: 'HND-4',
      revision: 1,
      state: 'running',
      rungs: [
        { name: 'remind-50', at: '2026-11-23T07:00:00.000Z' },
        { name: 'remind-80', at: '2026-11-24T02:18:00.000Z' },
        { name: 'overdue', at: '2026-11-24T07:00:00.000Z' },
        { name: 'escalate', at: '2026-11-25T07:00:00.000Z' },
      ],
    });
    const paused = await world.run((tx) =>
      register.clockPlan(tx, used, 'HND-4', from, [{ from: at('2026-11-23T16:00:00') }]),
    );
    expect(toClockPlan(paused, { clockId: 'c1', revision: 2 })).toMatchObject({
      state: 'paused',
      rungs: [{ name: 'remind-50' }],
    });
    expect(toClockPlan(paused, { clockId: 'c1', revision: 3, state: 'stopped' }).state).toBe('stopped');
    // A clock that may not pause runs on.
    expect((await world.run((tx) => register.clockPlan(tx, used, 'HND-1', from, [{ from }]))).state).toBe('running');
  });

  it('HND-4: a provisional clock is final on the calendar that publishes the year, its policy unchanged', async () => {
    const used: Pin = { ...(await pin()), policyVersions: { clocks: 1 } };
    const from = at('2026-12-31T15:00:00');
    expect(await world.run((tx) => register.clockPlan(tx, used, 'HND-4', from))).toMatchObject({
      dueAt: at('2027-01-04T15:00:00'),
      provisional: true,
    });
    await world.run(
      async (tx) =>
        void (await calendar(tx, 2, {
          horizon: '2027-12-31',
          daysOff: [...chinaOffice2026.daysOff, { date: '2027-01-01', name: '元旦' }],
        })),
    );
    const renewed = await world.run((tx) => register.withCurrentCalendar(tx, used));
    expect(renewed).toEqual({ ...used, calendarVersion: 2 });
    expect(await world.run((tx) => register.clockPlan(tx, renewed, 'HND-4', from))).toMatchObject({
      dueAt: at('2027-01-05T15:00:00'),
      provisional: false,
      calendarVersion: 'CN-office/2',
    });
  });

  it('shows how old the copies are', async () => {
    const age = await world.run((tx) => referenceAge(tx.manager, tx.schema));
    expect(age).toEqual({
      people: null,
      policies: new Date('2026-11-20T07:00:00Z'),
      calendars: new Date('2026-11-21T00:00:00Z'),
    });
  });
});
