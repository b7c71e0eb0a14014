import * as fc from 'fast-check';
import type { CalendarContent, CalendarDocument, OfficeHours } from '../src/calendar-document';
import { plusDays } from '../src/local-date';

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hours: fc.Arbitrary<OfficeHours> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => quarters.sort((one, other) => one - other).map((quarter) => clockTime(quarter * 15)))
  .map((times) =>
    times.flatMap((from, index) =>
      index % 2 === 0 && times[index + 1] !== undefined ? [{ from, to: times[index + 1] ?? '24:00' }] : [],
    ),
  );
const maybeHours = fc.oneof({ arbitrary: hours, weight: 3 }, { arbitrary: fc.constant<OfficeHours>([]), weight: 1 });

export const firstDate = '2026-03-01';
export const lastDate = '2026-04-09';
const dates = fc
  .uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 8 })
  .map((days) => days.map((day) => plusDays(firstDate, day)));

/** Any sound calendar of forty days of spring 2026; the zone is given, for it decides what the days look like. */
export const anyCalendar = (zone: string): fc.Arbitrary<CalendarDocument> =>
  fc
    .record({
      monday: hours,
      tuesday: maybeHours,
      wednesday: maybeHours,
      thursday: maybeHours,
      friday: maybeHours,
      saturday: maybeHours,
      sunday: maybeHours,
      worked: hours,
      off: dates,
      extra: dates,
      own: dates,
      ownHours: maybeHours,
    })
    .map(({ worked, off, extra, own, ownHours, ...officeHours }) => ({
      id: 'any',
      version: 1,
      title: 'any',
      zone,
      sources: [{ for: 'all', source: 'generated' }],
      firstDate,
      horizon: lastDate,
      officeHours,
      workedDayHours: worked,
      daysOff: off.map((date) => ({ date, name: 'off' })),
      workedDays: extra.filter((date) => !off.includes(date)).map((date) => ({ date, name: 'worked' })),
      overrides: own.map((date) => ({ date, reason: 'own', hours: ownHours })),
    }));

/** A whole minute of the first ten days. */
export const anyMinute = fc
  .integer({ min: 0, max: 10 * 1440 })
  .map((index) => new Date(Date.parse(`${firstDate}T00:00:00Z`) + index * 60_000));
export const published = (document: CalendarContent, version = 1): CalendarDocument => ({ ...document, version });
