import type { Moment, OfficeCalendar } from './office-calendar';

/** `wall`: every hour counts, day and night. `office`: office time only. */
export type TimeBasis = 'wall' | 'office';
/** A time in which a clock stands still; without `until` it still does. */
export interface Pause {
  readonly from: Date;
  readonly until?: Date;
}

const add = (calendar: OfficeCalendar, basis: TimeBasis, from: Date, duration: number): Moment =>
  basis === 'wall'
    ? { at: new Date(from.getTime() + duration), provisional: false }
    : calendar.addOfficeTime(from, duration);
const between = (calendar: OfficeCalendar, basis: TimeBasis, from: Date, until: Date): number =>
  basis === 'wall' ? Math.max(0, until.getTime() - from.getTime()) : calendar.officeTimeBetween(from, until);

/**
 * When `duration` (ms of the basis) has run since `start`, pauses left out. Undefined when an open pause comes first: nobody knows yet.
 * Pauses may touch, overlap and come in any order.
 */
export function elapse(
  calendar: OfficeCalendar,
  basis: TimeBasis,
  start: Date,
  duration: number,
  pauses: readonly Pause[] = [],
): Moment | undefined {
  let at = start;
  let remaining = duration;
  const inOrder = [...pauses].sort((one, other) => one.from.getTime() - other.from.getTime());
  for (const { from, until } of inOrder) {
    if (until && until <= at) continue;
    const available = between(calendar, basis, at, from);
    if (from > at && remaining <= available) return add(calendar, basis, at, remaining);
    remaining -= available;
    if (!until) return undefined;
    at = until;
  }
  return add(calendar, basis, at, remaining);
}

/** Time of the basis that has run from `start` to `until`, pauses left out. */
export function elapsedBetween(
  calendar: OfficeCalendar,
  basis: TimeBasis,
  start: Date,
  until: Date,
  pauses: readonly Pause[] = [],
): number {
  let total = 0;
  let at = start;
  const inOrder = [...pauses].sort((one, other) => one.from.getTime() - other.from.getTime());
  for (const pause of inOrder) {
    if (pause.from >= until) break;
    total += between(calendar, basis, at, pause.from);
    if (!pause.until || pause.until >= until) return total;
    if (pause.until > at) at = pause.until;
  }
  return total + between(calendar, basis, at, until);
}
