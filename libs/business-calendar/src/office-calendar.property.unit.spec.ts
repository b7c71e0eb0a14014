import * as fc from 'fast-check';
import { BruteForce, minute } from '../testing/brute-force';
import { anyCalendar, anyMinute, firstDate, published } from '../testing/any-calendar';
import { chinaOffice2026 } from './china-office-2026';
import { OfficeCalendar } from './office-calendar';

const anyMinutes = fc.integer({ min: 0, max: 3000 });
const shanghai = anyCalendar('Asia/Shanghai').map((document) => new OfficeCalendar(document));
const anyDuration = anyMinutes.map((minutes) => minutes * minute);
const anyInstant = fc
  .integer({ min: 0, max: 10 * 86_400_000 })
  .map((offset) => new Date(Date.parse(`${firstDate}T00:00:00Z`) + offset));

describe('OfficeCalendar, on any calendar', () => {
  it('counts as somebody who asks every minute whether the office is open', () => {
    fc.assert(
      fc.property(
        anyCalendar('Asia/Shanghai'),
        anyMinute,
        fc.integer({ min: 0, max: 600 }),
        anyMinute,
        (document, from, minutes, other) => {
          const [calendar, slow] = [new OfficeCalendar(document), new BruteForce(document)];
          expect(calendar.addOfficeTime(from, minutes * minute).at).toEqual(slow.addOfficeMinutes(from, minutes));
          expect(calendar.isOfficeTime(from)).toBe(slow.isOpenAt(from));
          const [start, end] = from < other ? [from, other] : [other, from];
          expect(calendar.officeTimeBetween(start, end)).toBe(slow.officeMinutesBetween(start, end) * minute);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is additive: in two parts as in one', () => {
    fc.assert(
      fc.property(shanghai, anyInstant, anyDuration, anyDuration, (calendar, from, first, second) => {
        const inParts = calendar.addOfficeTime(calendar.addOfficeTime(from, first).at, second).at;
        // Nothing after a stretch that ends with a closing stays at that closing; nothing at all from a closed office waits for its opening.
        if (first > 0) expect(inParts).toEqual(calendar.addOfficeTime(from, first + second).at);
        else expect(calendar.officeTimeBetween(from, inParts)).toBe(second);
      }),
    );
  });

  it('is undone by measuring, and measuring adds up', () => {
    fc.assert(
      fc.property(shanghai, anyInstant, anyDuration, anyInstant, (calendar, from, duration, between) => {
        const until = calendar.addOfficeTime(from, duration).at;
        expect(calendar.officeTimeBetween(from, until)).toBe(duration);
        if (from <= between && between <= until) {
          expect(calendar.officeTimeBetween(from, between) + calendar.officeTimeBetween(between, until)).toBe(duration);
        }
      }),
    );
  });

  it('is monotone in its start and in its length', () => {
    fc.assert(
      fc.property(
        shanghai,
        anyInstant,
        anyInstant,
        anyDuration,
        anyDuration,
        fc.integer({ min: 0, max: 12 }),
        (calendar, one, other, short, long, days) => {
          const [early, late] = one <= other ? [one, other] : [other, one];
          expect(+calendar.addOfficeTime(early, short).at).toBeLessThanOrEqual(+calendar.addOfficeTime(late, short).at);
          expect(+calendar.addOfficeTime(one, Math.min(short, long)).at).toBeLessThanOrEqual(
            +calendar.addOfficeTime(one, Math.max(short, long)).at,
          );
          expect(+calendar.addWorkingDays(early, days).at).toBeLessThanOrEqual(+calendar.addWorkingDays(late, days).at);
          expect(+calendar.addWorkingDays(one, days).at).toBeLessThanOrEqual(
            +calendar.addWorkingDays(one, days + 1).at,
          );
          expect(+calendar.cutOff(early, '14:00', '16:00').at).toBeLessThanOrEqual(
            +calendar.cutOff(late, '14:00', '16:00').at,
          );
        },
      ),
    );
  });

  it('never lands outside office time, never before its start', () => {
    fc.assert(
      fc.property(
        shanghai,
        anyInstant,
        anyDuration,
        fc.integer({ min: 0, max: 12 }),
        (calendar, from, duration, days) => {
          const computed = [
            calendar.nextOfficeMoment(from),
            calendar.addOfficeTime(from, duration),
            calendar.addWorkingDays(from, days),
            calendar.closeOfWorkingDay(from, days + 1),
            calendar.cutOff(from, '14:00', '16:00'),
          ];
          for (const { at } of computed) {
            // A closing instant counts as office time: the moment before it does.
            expect(calendar.isOfficeTime(at) || calendar.isOfficeTime(new Date(+at - 1))).toBe(true);
            expect(+at).toBeGreaterThanOrEqual(+from);
          }
        },
      ),
    );
  });

  it('adds working days one after the other as all at once, where every day is alike', () => {
    const calendar = new OfficeCalendar(published(chinaOffice2026));
    const anyTime = fc
      .integer({ min: 0, max: 300 * 86_400_000 })
      .map((offset) => new Date(Date.parse('2026-01-05T00:00:00Z') + offset));
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 15 }), (from, first, second) => {
        const once = calendar.addWorkingDays(from, first + second).at;
        expect(calendar.officeTimeBetween(from, once)).toBe((first + second) * 8 * 60 * minute);
        expect(calendar.officeTimeBetween(calendar.addWorkingDays(from, first).at, once)).toBe(
          second * 8 * 60 * minute,
        );
      }),
    );
  });

  it('is provisional exactly when it counts from, or lands on, a date that is not published', () => {
    fc.assert(
      fc.property(shanghai, fc.integer({ min: -3, max: 45 }), anyDuration, (calendar, day, duration) => {
        const from = new Date(Date.parse(`${firstDate}T04:00:00Z`) + day * 86_400_000);
        const { at, provisional } = calendar.addOfficeTime(from, duration);
        expect(provisional).toBe(calendar.dateOf(from) < firstDate || calendar.dateOf(at) > calendar.horizon);
      }),
    );
  });
});

describe('OfficeCalendar, where the zone moves its clocks', () => {
  // New York loses 02:00-03:00 on 2026-03-08; Lord Howe gains half an hour before 02:00 on 2026-04-05.
  it.each([
    ['America/New_York', '2026-03-07T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-03T15:00:00Z'],
  ])('counts as the minute-by-minute truth in %s', (zone, eve) => {
    fc.assert(
      fc.property(
        anyCalendar(zone),
        fc.integer({ min: 0, max: 2880 }),
        fc.integer({ min: 0, max: 600 }),
        (document, offset, minutes) => {
          const from = new Date(Date.parse(eve) + offset * minute);
          const night = { ...document, overrides: [] as typeof document.overrides };
          const [calendar, slow] = [new OfficeCalendar(night), new BruteForce(night)];
          const until = calendar.addOfficeTime(from, minutes * minute).at;
          expect(calendar.officeTimeBetween(from, until)).toBe(minutes * minute);
          if (!closesInTheSkippedHour(night)) expect(until).toEqual(slow.addOfficeMinutes(from, minutes));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('loses the hour that the clocks skip, and works the doubled one once', () => {
    const hours = [{ from: '01:00', to: '05:00' }];
    const night = {
      ...chinaOffice2026,
      zone: 'America/New_York',
      daysOff: [],
      workedDays: [],
      officeHours: { ...chinaOffice2026.officeHours, sunday: hours },
      version: 1,
    };
    const calendar = new OfficeCalendar(night);
    const worked = (date: string): number =>
      calendar.officeTimeBetween(new Date(`${date}T00:00:00-05:00`), new Date(`${date}T12:00:00-05:00`)) /
      (60 * minute);
    expect(worked('2026-03-01')).toBe(4);
    expect(worked('2026-03-08')).toBe(3);
    expect(worked('2026-11-01')).toBe(5);
  });
});

/** An office that closes at a time that does not exist closes after the jump; minute by minute it closes before. */
function closesInTheSkippedHour({ officeHours, workedDayHours }: Parameters<typeof published>[0]): boolean {
  return [...Object.values(officeHours), workedDayHours]
    .flat()
    .some(({ from, to }) => [from, to].some((time) => '01:30' <= time && time < '03:15'));
}
