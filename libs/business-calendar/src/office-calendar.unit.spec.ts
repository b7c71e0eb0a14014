import { CalendarInvalid } from './calendar-faults';
import { chinaOffice2026 } from './china-office-2026';
import { OfficeCalendar } from './office-calendar';
import { weekdaysCalendar } from './weekdays-calendar';

const hour = 3_600_000;
const at = (local: string): Date => new Date(`${local}+08:00`);
const china = new OfficeCalendar({ ...chinaOffice2026, version: 3 });

describe('OfficeCalendar', () => {
  it.each([
    ['during office time', '2026-11-23T10:15:00', '2026-11-23T10:15:00'],
    ['at an opening', '2026-11-23T08:00:00', '2026-11-23T08:00:00'],
    ['at a closing', '2026-11-23T12:00:00', '2026-11-23T13:30:00'],
    ['in the evening', '2026-11-23T17:30:00', '2026-11-24T08:00:00'],
    ['before a make-up Saturday', '2026-02-13T20:00:00', '2026-02-14T08:00:00'],
    ['before the Spring Festival', '2026-02-14T17:30:00', '2026-02-24T08:00:00'],
    ['on National Day', '2026-10-01T09:00:00', '2026-10-08T08:00:00'],
  ])('finds the next office moment %s', (_, from, expected) => {
    expect(china.nextOfficeMoment(at(from))).toEqual({ at: at(expected), provisional: false });
  });

  it('counts ten working days over Labour Day and its make-up Saturday', () => {
    expect(china.addWorkingDays(at('2026-04-29T10:00:00'), 10).at).toEqual(at('2026-05-15T10:00:00'));
    expect(china.closeOfWorkingDay(at('2026-04-29T07:00:00'), 10).at).toEqual(at('2026-05-15T17:30:00'));
  });

  it.each([
    ['Saturday, a whole day from the opening ends with the closing', '2026-11-21T11:00:00', 1, '2026-11-23T17:30:00'],
    ['an afternoon', '2026-11-23T15:00:00', 2, '2026-11-25T15:00:00'],
    ['the eve of a make-up Sunday', '2026-09-19T09:00:00', 1, '2026-09-20T17:30:00'],
    ['no days: the next office moment', '2026-11-21T11:00:00', 0, '2026-11-23T08:00:00'],
  ])('adds working days from %s', (_, from, days, expected) => {
    expect(china.addWorkingDays(at(from), days).at).toEqual(at(expected));
  });

  it('pulls a time of day into the shorter hours of a company day', () => {
    const shortened = new OfficeCalendar({
      ...chinaOffice2026,
      version: 1,
      overrides: [{ date: '2026-11-24', reason: 'stocktaking', hours: [{ from: '08:00', to: '12:00' }] }],
    });
    expect(shortened.addWorkingDays(at('2026-11-23T15:00:00'), 1).at).toEqual(at('2026-11-24T12:00:00'));
  });

  it.each([
    ['in time', '2026-11-23T14:00:00', '2026-11-23T16:00:00'],
    ['a minute late', '2026-11-23T14:01:00', '2026-11-24T16:00:00'],
    ['at night', '2026-11-23T03:00:00', '2026-11-23T16:00:00'],
    ['on the last day before National Day', '2026-09-30T15:00:00', '2026-10-08T16:00:00'],
  ])('HND-5: what arrives %s is due at 16:00', (_, from, expected) => {
    expect(china.cutOff(at(from), '14:00', '16:00').at).toEqual(at(expected));
  });

  it('HND-5: a day that closes before 16:00 is due at its closing, and what came after it the next day', () => {
    const shortened = new OfficeCalendar({
      ...chinaOffice2026,
      version: 1,
      overrides: [{ date: '2026-11-24', reason: 'stocktaking', hours: [{ from: '08:00', to: '12:00' }] }],
    });
    expect(shortened.cutOff(at('2026-11-24T09:00:00'), '14:00', '16:00').at).toEqual(at('2026-11-24T12:00:00'));
    expect(shortened.cutOff(at('2026-11-24T13:00:00'), '14:00', '16:00').at).toEqual(at('2026-11-25T16:00:00'));
  });

  it.each([
    [2026, 5, 1, 'office-day-before', '2026-04-30'],
    [2026, 5, 1, 'office-day-after', '2026-05-06'],
    [2026, 10, 5, 'office-day-before', '2026-09-30'],
    [2026, 2, 31, 'office-day-before', '2026-02-28'],
    [2026, 11, 3, 'office-day-before', '2026-11-03'],
  ] as const)('MON-1: day %i-%i-%i moves by %s to %s', (year, month, day, rule, expected) => {
    expect(china.dayOfMonth(year, month, day, rule)).toEqual({ date: expected, provisional: false });
  });

  it('marks every computation that leaves the published dates as provisional', () => {
    expect(china.addWorkingDays(at('2026-12-30T10:00:00'), 1)).toEqual({
      at: at('2026-12-31T10:00:00'),
      provisional: false,
    });
    expect(china.addWorkingDays(at('2026-12-31T10:00:00'), 1)).toEqual({
      at: at('2027-01-01T10:00:00'),
      provisional: true,
    });
    expect(china.addOfficeTime(at('2026-12-31T17:00:00'), hour / 2).provisional).toBe(false);
    expect(china.addOfficeTime(at('2026-12-31T17:00:00'), hour).provisional).toBe(true);
    expect(china.nextOfficeMoment(at('2025-12-31T09:00:00')).provisional).toBe(true);
    expect(china.dayOfMonth(2027, 1, 5, 'office-day-before').provisional).toBe(true);
    expect(china.closing('2026-12-31')).toEqual({ at: at('2026-12-31T17:30:00'), provisional: false });
  });

  it('adds nothing to a closing instant, also to one at midnight', () => {
    expect(china.addOfficeTime(at('2026-11-23T12:00:00'), 0).at).toEqual(at('2026-11-23T12:00:00'));
    const late = weekdaysCalendar({
      id: 'late',
      zone: 'Asia/Shanghai',
      firstDate: '2026-01-01',
      horizon: '2026-12-31',
      hours: [{ from: '20:00', to: '24:00' }],
    });
    expect(new OfficeCalendar({ ...late, version: 1 }).addOfficeTime(at('2026-11-24T00:00:00'), 0).at).toEqual(
      at('2026-11-24T00:00:00'),
    );
  });

  it('never counts an instant twice where skipped hours push two spans into one', () => {
    const hours = [
      { from: '02:00', to: '02:30' },
      { from: '03:00', to: '03:30' },
    ];
    const night = {
      ...chinaOffice2026,
      zone: 'America/New_York',
      daysOff: [],
      workedDays: [],
      officeHours: { ...chinaOffice2026.officeHours, sunday: hours },
      version: 1,
    };
    const calendar = new OfficeCalendar(night);
    expect(calendar.officeTimeBetween(new Date('2026-03-08T05:00:00Z'), new Date('2026-03-08T12:00:00Z'))).toBe(
      hour / 2,
    );
  });

  it('refuses durations and day counts that are not whole', () => {
    expect(() => china.addOfficeTime(at('2026-11-23T10:00:00'), 0.5)).toThrow(RangeError);
    expect(() => china.addOfficeTime(at('2026-11-23T10:00:00'), -1)).toThrow(RangeError);
    expect(() => china.addWorkingDays(at('2026-11-23T10:00:00'), 1.5)).toThrow(RangeError);
  });

  it('lists every fault of an unsound document at once', () => {
    const unsound = {
      ...weekdaysCalendar({
        id: 'x',
        zone: 'Mars/Olympus',
        firstDate: '2026-12-31',
        horizon: '2026-01-01',
        hours: [{ from: '12:00', to: '08:00' }],
      }),
      daysOff: [{ date: '2026-02-30', name: 'none' }],
      workedDays: [
        { date: '2025-01-01', name: 'early' },
        { date: '2025-01-01', name: 'twice' },
      ],
      version: 1,
    };
    const faultsOf = (): readonly string[] => {
      try {
        return [new OfficeCalendar(unsound).id];
      } catch (error) {
        return error instanceof CalendarInvalid ? error.faults.map(({ pointer }) => pointer) : [];
      }
    };
    expect(faultsOf()).toEqual(
      expect.arrayContaining([
        '/zone',
        '/horizon',
        '/officeHours/monday/0/to',
        '/workedDayHours/0/to',
        '/daysOff/0/date',
        '/workedDays/0/date',
        '/workedDays/1/date',
      ]),
    );
  });

  it('refuses a week without office hours, overlapping hours, and a day that is both off and worked', () => {
    const base = weekdaysCalendar({
      id: 'x',
      zone: 'Asia/Shanghai',
      firstDate: '2026-01-01',
      horizon: '2026-12-31',
      hours: [],
    });
    expect(() => new OfficeCalendar({ ...base, version: 1 })).toThrow('/officeHours has no office hours');
    const overlapping = [
      { from: '08:00', to: '12:00' },
      { from: '11:00', to: '13:00' },
    ];
    expect(() => new OfficeCalendar({ ...chinaOffice2026, workedDayHours: overlapping, version: 1 })).toThrow(
      '/workedDayHours/1/from',
    );
    const both = [...chinaOffice2026.workedDays, { date: '2026-10-01', name: 'worked' }];
    expect(() => new OfficeCalendar({ ...chinaOffice2026, workedDays: both, version: 1 })).toThrow('is a day off too');
  });
});
