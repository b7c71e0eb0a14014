import { IANAZone } from 'luxon';
import { type CalendarContent, type OfficeHours, weekdays } from './calendar-document';
import { isRealDate } from './local-date';

/** What is wrong with a document, and where: a JSON pointer, a stable code for a catalogue, and a sentence. */
export interface DocumentFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A calendar document that cannot be computed with. */
export class CalendarInvalid extends Error {
  constructor(readonly faults: readonly DocumentFault[]) {
    super(`the calendar cannot be used: ${faults.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`);
    this.name = 'CalendarInvalid';
  }
}

const hoursFaults = (hours: OfficeHours, pointer: string): DocumentFault[] =>
  hours.flatMap(({ from, to }, index) => {
    const before = hours[index - 1];
    const faults: DocumentFault[] = [];
    if (from >= to)
      faults.push({ pointer: `${pointer}/${index}/to`, code: 'hours-reversed', message: 'must be after from' });
    if (before && from < before.to)
      faults.push({
        pointer: `${pointer}/${index}/from`,
        code: 'hours-overlap',
        message: 'must not be before the end of the hours above',
      });
    return faults;
  });

/** The rules of a calendar document that its JSON schema cannot say; empty when it is sound. */
export function calendarFaults(document: CalendarContent): DocumentFault[] {
  const faults: DocumentFault[] = [];
  if (!IANAZone.isValidZone(document.zone))
    faults.push({ pointer: '/zone', code: 'zone-unknown', message: 'is no known time zone' });
  for (const key of ['firstDate', 'horizon'] as const) {
    if (!isRealDate(document[key])) faults.push({ pointer: `/${key}`, code: 'date-unreal', message: 'is no date' });
  }
  if (document.horizon < document.firstDate)
    faults.push({ pointer: '/horizon', code: 'horizon-early', message: 'must not be before firstDate' });
  if (weekdays.every((weekday) => document.officeHours[weekday].length === 0)) {
    faults.push({ pointer: '/officeHours', code: 'hours-none', message: 'has no office hours in the whole week' });
  }
  for (const weekday of weekdays) faults.push(...hoursFaults(document.officeHours[weekday], `/officeHours/${weekday}`));
  faults.push(...hoursFaults(document.workedDayHours, '/workedDayHours'));
  if (document.workedDays.length > 0 && document.workedDayHours.length === 0) {
    faults.push({
      pointer: '/workedDayHours',
      code: 'hours-missing',
      message: 'must hold hours when days of rest are worked',
    });
  }
  document.overrides.forEach(({ hours }, index) => faults.push(...hoursFaults(hours, `/overrides/${index}/hours`)));
  return [...faults, ...dateFaults(document)];
}

function dateFaults(document: CalendarContent): DocumentFault[] {
  const faults: DocumentFault[] = [];
  for (const list of ['daysOff', 'workedDays', 'overrides'] as const) {
    const seen = new Set<string>();
    document[list].forEach(({ date }, index) => {
      const pointer = `/${list}/${index}/date`;
      if (!isRealDate(date)) faults.push({ pointer, code: 'date-unreal', message: 'is no date' });
      else if (date < document.firstDate || date > document.horizon)
        faults.push({ pointer, code: 'date-outside', message: 'lies outside firstDate and horizon' });
      if (seen.has(date)) faults.push({ pointer, code: 'twice', message: 'stands twice' });
      seen.add(date);
    });
  }
  const off = new Set(document.daysOff.map(({ date }) => date));
  document.workedDays.forEach(({ date }, index) => {
    if (off.has(date))
      faults.push({ pointer: `/workedDays/${index}/date`, code: 'date-both', message: 'is a day off too' });
  });
  return faults;
}
