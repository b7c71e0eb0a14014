import { DateTime } from 'luxon';

/** A date without a time, `YYYY-MM-DD`, in a calendar's zone. */
export type LocalDate = string;

const dayLength = 86_400_000;
const epochDay = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

export const plusDays = (date: LocalDate, days: number): LocalDate =>
  new Date((epochDay(date) + days) * dayLength).toISOString().slice(0, 10);
/** 0 is Sunday. */
export const weekdayOf = (date: LocalDate): number => (((epochDay(date) + 4) % 7) + 7) % 7;
export const isRealDate = (date: LocalDate): boolean => {
  const parsed = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === date;
};
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const localDateOf = (instant: number, zone: string): LocalDate =>
  DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd');

/**
 * The instant of a local time `HH:mm` (`24:00`: the next midnight). Where a zone moves its clocks, a time that does not exist lies
 * after the jump, and of a time that exists twice the first counts.
 */
export const instantOf = (date: LocalDate, time: string, zone: string): number => {
  if (time === '24:00') return instantOf(plusDays(date, 1), '00:00', zone);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = DateTime.fromObject({ year, month, day, hour, minute }, { zone });
  return Math.min(...at.getPossibleOffsets().map((possible) => possible.toMillis()));
};
