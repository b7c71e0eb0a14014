import Ajv from 'ajv';
import { isWorkday } from 'chinese-days';
import { calendarSchema } from './calendar-document';
import { calendarFaults } from './calendar-faults';
import { chinaOffice2026 } from './china-office-2026';
import { plusDays } from './local-date';
import { OfficeCalendar } from './office-calendar';

describe('CN-office 2026', () => {
  const calendar = new OfficeCalendar({ ...chinaOffice2026, version: 1 });

  it('matches the schema and every rule that a schema cannot say', () => {
    expect(new Ajv({ strict: true, allErrors: true }).validate(calendarSchema, chinaOffice2026)).toBe(true);
    expect(calendarFaults(chinaOffice2026)).toEqual([]);
  });

  it('works and rests on the same days as the published arrangement, every day of the year', () => {
    const differing: string[] = [];
    for (let date = '2026-01-01'; date <= '2026-12-31'; date = plusDays(date, 1)) {
      if (calendar.isWorkingDay(date) !== isWorkday(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it('works the six make-up weekends of 2026', () => {
    const weekendsWorked: string[] = [];
    for (let date = '2026-01-01'; date <= '2026-12-31'; date = plusDays(date, 1)) {
      if ([0, 6].includes(new Date(date).getUTCDay()) && calendar.isWorkingDay(date)) weekendsWorked.push(date);
    }
    expect(weekendsWorked).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('HND-2: half a day is four office hours, a whole one eight', () => {
    const day = [new Date('2026-11-23T00:00:00+08:00'), new Date('2026-11-24T00:00:00+08:00')] as const;
    expect(calendar.officeTimeBetween(...day)).toBe(8 * 3_600_000);
    expect(calendar.addOfficeTime(new Date('2026-11-23T09:00:00+08:00'), 4 * 3_600_000).at).toEqual(
      new Date('2026-11-23T14:30:00+08:00'),
    );
  });

  it('says where every figure comes from', () => {
    expect(chinaOffice2026.sources.map((entry) => entry.for).join(' ')).toMatch(/daysOff.*officeHours.*horizon/);
  });
});
