import { OfficeCalendar, chinaOffice2026 } from '@anxin/business-calendar';
import { clockOf, defaultPolicies, dueOf } from '@anxin/policy';
import type { PlannedClock } from '@anxin/reference-data';
import { CaseClock } from './clock.entity';

const calendar = new OfficeCalendar({ ...chinaOffice2026, version: 3 });
const planned = (rule: string, from: string, pauses: { from: Date; until?: Date }[] = []): PlannedClock => ({
  ...dueOf(clockOf(defaultPolicies.clocks, rule), calendar, new Date(from), pauses),
  state: 'running',
  policyVersion: 'clocks/1',
  calendarVersion: `${calendar.id}/3`,
});
const of = { complaint: 'TS-2026-000001', rule: 'HND-4', cycle: 1 };
// A Wednesday; the Friday after it is Mid-Autumn Festival.
const wednesday = '2026-09-23T10:00:00+08:00';

describe('a clock of a case', () => {
  it('HND-15: starts with its ladder, versions and basis, and tells the handling instants only', () => {
    const clock = CaseClock.start(of, planned('HND-4', wednesday));
    expect(clock).toMatchObject({
      id: 'TS-2026-000001/HND-4/1',
      revision: 1,
      state: 'running',
      provisional: false,
      policyVersion: 'clocks/1',
    });
    expect(clock.basis.params).toMatchObject({ days: 2, rule: 'HND-4', calendar: `${calendar.id}/3` });
    expect(clock.rungs[0]?.targets).toEqual([{ kind: 'owner' }]);
    expect(clock.plan().rungs.map((rung) => Object.keys(rung))).toEqual(clock.rungs.map(() => ['name', 'at']));
  });

  it('HND-4: stands still and runs on with a new revision each time, and is refused out of order', () => {
    const clock = CaseClock.start(of, planned('HND-4', wednesday));
    const due = clock.dueAt;
    const from = new Date('2026-09-23T11:00:00+08:00');
    expect(() => clock.resume(planned('HND-4', wednesday))).toThrow(
      expect.objectContaining({ code: 'clock.not-in-state' }),
    );
    clock.pause(planned('HND-4', wednesday, [{ from }]));
    expect([clock.state, clock.dueAt, clock.revision]).toEqual(['paused', null, 2]);
    expect(clock.plan()).toMatchObject({ state: 'paused', rungs: [] });
    expect(() => clock.pause(planned('HND-4', wednesday))).toThrow(
      expect.objectContaining({ code: 'clock.not-in-state' }),
    );
    clock.resume(planned('HND-4', wednesday, [{ from, until: new Date('2026-09-23T12:00:00+08:00') }]));
    expect([clock.state, clock.revision]).toEqual(['running', 3]);
    expect(clock.dueAt?.getTime()).toBeGreaterThan(due?.getTime() ?? 0);
  });

  it.each([
    [0, false],
    [1, true],
  ])('stopped %d ms after its due instant it is late: %s; it stops once', (after, late) => {
    const clock = CaseClock.start(of, planned('HND-4', wednesday));
    const at = new Date((clock.dueAt?.getTime() ?? 0) + after);
    expect(clock.stop(at)).toBe(true);
    expect([clock.late, clock.state, clock.revision]).toEqual([late, 'stopped', 2]);
    expect(clock.stop(new Date())).toBe(false);
    expect(clock.stoppedAt).toEqual(at);
    expect(clock.plan()).toMatchObject({ state: 'stopped', rungs: [] });
  });

  it('a clock that stands still is not late when it stops', () => {
    const clock = CaseClock.start(of, planned('HND-4', wednesday));
    clock.pause(planned('HND-4', wednesday, [{ from: new Date('2026-09-23T11:00:00+08:00') }]));
    clock.stop(new Date('2027-01-01T00:00:00Z'));
    expect(clock.late).toBe(false);
  });
});
