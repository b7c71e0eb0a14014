import { DateTime } from 'luxon';
import type { RowCalendar } from './file-row';

const styles = [
  /^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:[ T](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?)?$/,
  /^(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日(?: ?(?<hour>[0-9]{1,2})[:：](?<minute>[0-9]{2}))?$/,
];

const parse = (text: string, { shiftDays, zone }: RowCalendar): DateTime | undefined => {
  const parts = styles.map((style) => style.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year, month, day, hour = '0', minute = '0', second = '0' } = parts;
  const fields = { year, month, day, hour, minute, second };
  const moment = DateTime.fromObject(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Number(value)])),
    { zone },
  );
  return moment.isValid ? moment.plus({ days: shiftDays }) : undefined;
};

/**
 * `YYYY-MM-DD`, shifted by whole days; undefined for what is no date of the calendar (`2026-13-05`). A day is the same in every zone, and
 * one with rules costs a file of many rows most of its time.
 */
export const readDate = (text: string, { shiftDays }: RowCalendar): string | undefined =>
  parse(text, { shiftDays, zone: 'utc' })?.toISODate() ?? undefined;

/** The instant of a date and time told in the zone; undefined for what is none. */
export const readInstant = (text: string, calendar: RowCalendar): Date | undefined => parse(text, calendar)?.toJSDate();
