import { chinaOffice2026, OfficeCalendar } from '@anxin/business-calendar';
import * as fc from 'fast-check';
import { defaultPolicies } from './defaults';
import { type Due, dueOf } from './due-of';
import { clockOf } from './kinds/index';

const calendar = new OfficeCalendar({ ...chinaOffice2026, version: 3 });
const at = (local: string): Date => new Date(`${local}+08:00`);
const due = (rule: string, from: string, pauses: Parameters<typeof dueOf>[3] = []): Due =>
  dueOf(clockOf(defaultPolicies.clocks, rule), calendar, at(from), pauses);
const rungAt = (computed: Due, name: string): Date | undefined => computed.rungs.find((rung) => rung.name === name)?.at;

describe('dueOf', () => {
  it.each([
    ['HND-1', '2026-10-02T22:00:00', '2026-10-03T22:00:00'],
    ['HND-2', '2026-09-30T16:00:00', '2026-10-08T10:30:00'],
    ['HND-3', '2026-05-08T10:00:00', '2026-05-09T10:00:00'],
    ['HND-3', '2026-11-21T10:00:00', '2026-11-23T17:30:00'],
    ['HND-4', '2026-02-13T15:00:00', '2026-02-24T15:00:00'],
    ['HND-5', '2026-11-20T14:30:00', '2026-11-23T16:00:00'],
    ['OEM-6', '2026-04-29T10:00:00', '2026-05-09T10:00:00'],
    ['RCL-11', '2026-11-24T16:00:00', '2026-11-25T10:30:00'],
    // Four office hours would lie after the holiday; a day by the wall is the most.
    ['RCL-11', '2026-09-30T16:00:00', '2026-10-01T16:00:00'],
  ])('%s from %s is due at %s', (rule, from, expected) => {
    expect(due(rule, from)).toMatchObject({ rule, dueAt: at(expected), provisional: false });
  });

  it('HND-15: the rungs of a wall clock stand at their share of it', () => {
    const computed = due('HND-1', '2026-11-21T12:00:00');
    expect(computed.rungs.map(({ name, at: instant }) => [name, instant])).toEqual([
      ['remind-50', at('2026-11-22T00:00:00')],
      ['remind-80', at('2026-11-22T07:12:00')],
      ['overdue', at('2026-11-22T12:00:00')],
      ['escalate', at('2026-11-23T12:00:00')],
    ]);
  });

  it('HND-15: half of two working days is one, the escalation comes 24 hours by the wall after', () => {
    const computed = due('HND-4', '2026-11-20T15:00:00');
    expect(rungAt(computed, 'remind-50')).toEqual(at('2026-11-23T15:00:00'));
    expect(rungAt(computed, 'overdue')).toEqual(at('2026-11-24T15:00:00'));
    expect(rungAt(computed, 'escalate')).toEqual(at('2026-11-25T15:00:00'));
  });

  it('HND-4: a pause moves what comes after it by the office time that it took, and keeps what came before', () => {
    const pause = { from: at('2026-11-23T16:00:00'), until: at('2026-11-25T10:00:00') };
    const computed = due('HND-4', '2026-11-20T15:00:00', [pause]);
    expect(rungAt(computed, 'remind-50')).toEqual(at('2026-11-23T15:00:00'));
    // 1.5 h of Monday, 8 h of Tuesday, 2 h of Wednesday: Tuesday 15:00 becomes Wednesday 17:00 plus 1.5 h of a day that has 0.5 h left.
    expect(computed.dueAt).toEqual(at('2026-11-26T09:00:00'));
  });

  it('HND-4: while an open pause stands nothing after it has an instant', () => {
    const computed = due('HND-4', '2026-11-20T15:00:00', [{ from: at('2026-11-23T16:00:00') }]);
    expect(computed.dueAt).toBeNull();
    expect(computed.rungs.map(({ name }) => name)).toEqual(['remind-50']);
  });

  it('HND-15: the order in which a policy writes its rungs does not matter', () => {
    const clock = clockOf(defaultPolicies.clocks, 'HND-4');
    const turned = { ...clock, rungs: [...clock.rungs].reverse() };
    for (const pauses of [[], [{ from: at('2026-11-23T16:00:00') }]]) {
      const from = at('2026-11-20T15:00:00');
      expect(dueOf(turned, calendar, from, pauses)).toEqual(dueOf(clock, calendar, from, pauses));
    }
  });

  it('stays provisional while it is paused', () => {
    expect(due('HND-4', '2026-12-30T15:00:00', [{ from: at('2026-12-30T15:30:00') }])).toMatchObject({
      dueAt: null,
      provisional: true,
    });
  });

  it('HND-1: a clock that may not pause does not', () => {
    expect(due('HND-1', '2026-11-20T15:00:00', [{ from: at('2026-11-20T16:00:00') }]).dueAt).toEqual(
      at('2026-11-21T15:00:00'),
    );
  });

  it('is provisional beyond the published year, wall clocks never', () => {
    expect(due('HND-4', '2026-12-30T15:00:00')).toMatchObject({ dueAt: at('2027-01-01T15:00:00'), provisional: true });
    expect(due('HND-1', '2026-12-31T15:00:00').provisional).toBe(false);
  });

  it('says how it was computed: figures, rule, documents, calendar version', () => {
    expect(due('HND-4', '2026-11-20T15:00:00').basisText).toEqual({
      code: 'clock.basis.working-days',
      params: { days: 2, ends: 'same-time', rule: 'HND-4', source: 'HND-4', documents: 'C', calendar: 'CN-office/3' },
    });
  });

  it('HND-15: rungs come in order, the due rung at the due instant, never before the start; a pause that ended before the start changes nothing', () => {
    const anyStart = fc
      .integer({ min: 0, max: 300 * 1440 })
      .map((minutes) => new Date(+at('2026-01-05T00:00:00') + minutes * 60_000));
    const anyRule = fc.constantFrom(...defaultPolicies.clocks.clocks);
    fc.assert(
      fc.property(anyRule, anyStart, (clock, from) => {
        const computed = dueOf(clock, calendar, from);
        const instants = computed.rungs.map((rung) => +rung.at);
        expect(instants).toEqual([...instants].sort((one, other) => one - other));
        expect(instants.every((instant) => instant >= +from)).toBe(true);
        expect(rungAt(computed, 'overdue')).toEqual(computed.dueAt);
        expect(dueOf(clock, calendar, from, [{ from: new Date(+from - 3_600_000), until: from }])).toEqual(computed);
      }),
    );
  });

  it('HND-4: pauses move the due instant by exactly their office time', () => {
    const clock = clockOf(defaultPolicies.clocks, 'HND-4');
    const anyStart = fc
      .integer({ min: 0, max: 200 * 1440 })
      .map((minutes) => new Date(+at('2026-01-05T00:00:00') + minutes * 60_000));
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 10_000 }),
        (from, run, length) => {
          const pausedAt = calendar.addOfficeTime(from, run * 60_000).at;
          const resumedAt = new Date(+pausedAt + length * 60_000);
          const moved = dueOf(clock, calendar, from, [{ from: pausedAt, until: resumedAt }]).dueAt;
          expect(
            calendar.officeTimeBetween(from, moved ?? from) - calendar.officeTimeBetween(pausedAt, resumedAt),
          ).toBe(16 * 3_600_000);
        },
      ),
    );
  });
});
