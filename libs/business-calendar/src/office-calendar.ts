import { type CalendarDocument, type OfficeHours, weekdays } from './calendar-document';
import { CalendarInvalid, calendarFaults } from './calendar-faults';
import { daysInMonth, instantOf, type LocalDate, localDateOf, plusDays, weekdayOf } from './local-date';

/** A computed instant. `provisional`: it, or where it was counted from, lies outside the published dates. */
export interface Moment {
  readonly at: Date;
  readonly provisional: boolean;
}
export interface ComputedDate {
  readonly date: LocalDate;
  readonly provisional: boolean;
}
/** Where a date on a day off moves to. */
export type DayOffRule = 'office-day-before' | 'office-day-after';
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Working time by one version of a calendar. Pure: no clock of its own, safe in a workflow. Durations are whole milliseconds of office
 * time. Every instant that it computes lies in office time, its closing instants included.
 */
export class OfficeCalendar {
  private readonly spansByDate = new Map<LocalDate, readonly Span[]>();
  private readonly off: ReadonlySet<LocalDate>;
  private readonly worked: ReadonlySet<LocalDate>;
  private readonly overrides: ReadonlyMap<LocalDate, OfficeHours>;

  /** @throws CalendarInvalid listing every fault of the document. */
  constructor(private readonly document: CalendarDocument) {
    const faults = calendarFaults(document);
    if (faults.length > 0) throw new CalendarInvalid(faults);
    this.off = new Set(document.daysOff.map(({ date }) => date));
    this.worked = new Set(document.workedDays.map(({ date }) => date));
    this.overrides = new Map(document.overrides.map(({ date, hours }) => [date, hours]));
  }

  get id(): string {
    return this.document.id;
  }
  get version(): number {
    return this.document.version;
  }
  get zone(): string {
    return this.document.zone;
  }
  get horizon(): LocalDate {
    return this.document.horizon;
  }

  dateOf(at: Date): LocalDate {
    return localDateOf(at.getTime(), this.zone);
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.spansOf(date).length > 0;
  }

  /** Opening instants belong to office time, closing ones do not. */
  isOfficeTime(at: Date): boolean {
    return this.spansOf(this.dateOf(at)).some(({ from, to }) => from <= at.getTime() && at.getTime() < to);
  }

  /** The instant itself during office time, else the next opening. */
  nextOfficeMoment(at: Date): Moment {
    for (const { from, to } of this.spansFrom(this.dateOf(at))) {
      if (at.getTime() < to) return this.moment(at, Math.max(from, at.getTime()));
    }
    throw new RangeError('unreachable: a week without office hours is refused');
  }

  /** `duration` of office time after `from`. Nothing to add: `from`, or the next opening when the office is closed. */
  addOfficeTime(from: Date, duration: number): Moment {
    if (!Number.isSafeInteger(duration) || duration < 0)
      throw new RangeError(`a duration is whole milliseconds, not ${duration}`);
    let remaining = duration;
    for (const span of this.spansFrom(this.dateOf(from))) {
      const start = Math.max(span.from, from.getTime());
      if (start > span.to || (start === span.to && remaining > 0)) continue;
      if (remaining <= span.to - start) return this.moment(from, start + remaining);
      remaining -= span.to - start;
    }
    throw new RangeError('unreachable: a week without office hours is refused');
  }

  /** Office time that lies between two instants; 0 when `until` is not after `from`. */
  officeTimeBetween(from: Date, until: Date): number {
    let total = 0;
    if (until <= from) return total;
    const last = this.dateOf(until);
    for (let date = this.dateOf(from); date <= last; date = plusDays(date, 1)) {
      for (const span of this.spansOf(date)) {
        total += Math.max(0, Math.min(span.to, until.getTime()) - Math.max(span.from, from.getTime()));
      }
    }
    return total;
  }

  /**
   * The same time of day, `days` working days after the first office moment from `from`; pulled into that day's office hours where
   * they differ. What starts with an opening ends with a closing: a whole working day from Monday's opening ends with Monday.
   */
  addWorkingDays(from: Date, days: number): Moment {
    const start = this.nextOfficeMoment(from).at;
    const date = this.workingDayAfter(this.dateOf(start), days);
    const sinceMidnight = start.getTime() - instantOf(this.dateOf(start), '00:00', this.zone);
    const sameTime = this.pullInto(date, instantOf(date, '00:00', this.zone) + sinceMidnight);
    return this.moment(from, this.addOfficeTime(start, this.officeTimeBetween(start, new Date(sameTime))).at.getTime());
  }

  /** The closing of the `days`-th working day after the day of `from`, which does not count itself. */
  closeOfWorkingDay(from: Date, days: number): Moment {
    const date = this.workingDayAfter(this.dateOf(from), days);
    return this.moment(from, this.closingOf(date));
  }

  /**
   * What arrives on a working day by `arrivedBy` (inclusive) is due that day at `due`, anything later at `due` of the next working day
   * (HND-5). Local times `HH:mm`; a day that closes earlier is due at its closing.
   */
  cutOff(from: Date, arrivedBy: string, due: string): Moment {
    let date = this.dateOf(from);
    const inTime = this.isWorkingDay(date) && from.getTime() <= instantOf(date, arrivedBy, this.zone);
    if (!inTime || this.pullInto(date, instantOf(date, due, this.zone)) <= from.getTime())
      date = this.workingDayAfter(date, 1);
    return this.moment(from, this.pullInto(date, instantOf(date, due, this.zone)));
  }

  /** A day of a month (its last when it is shorter), moved off a day off; the move may cross into another month. */
  dayOfMonth(year: number, month: number, day: number, rule: DayOffRule): ComputedDate {
    const last = Math.min(day, daysInMonth(year, month));
    const wanted = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
    let date = wanted;
    while (!this.isWorkingDay(date)) date = plusDays(date, rule === 'office-day-before' ? -1 : 1);
    return { date, provisional: !this.isPublished(wanted) || !this.isPublished(date) };
  }

  /** The instant at which a working day's office closes. */
  closing(date: LocalDate): Moment {
    const at = new Date(this.closingOf(date));
    return { at, provisional: !this.isPublished(date) };
  }

  private closingOf(date: LocalDate): number {
    const spans = this.spansOf(date);
    const last = spans[spans.length - 1];
    if (!last) throw new RangeError(`${date} is a day off`);
    return last.to;
  }

  /** The date itself for 0 days when it is worked, else the next working day. */
  private workingDayAfter(date: LocalDate, days: number): LocalDate {
    if (!Number.isSafeInteger(days) || days < 0)
      throw new RangeError(`working days are counted in whole days, not ${days}`);
    let found = date;
    for (let left = days; left > 0 || !this.isWorkingDay(found);) {
      found = plusDays(found, 1);
      if (this.isWorkingDay(found) && left > 0) left -= 1;
    }
    return found;
  }

  /** The latest office instant of the day that is not after `at`; its opening when `at` comes before. */
  private pullInto(date: LocalDate, at: number): number {
    let best: number | undefined;
    for (const { from, to } of this.spansOf(date)) {
      if (best === undefined || from <= at) best = Math.max(from, Math.min(to, at));
    }
    if (best === undefined) throw new RangeError(`${date} is a day off`);
    return best;
  }

  private moment(from: Date, at: number): Moment {
    const computed = new Date(at);
    return {
      at: computed,
      provisional: !this.isPublished(this.dateOf(from)) || !this.isPublished(this.dateOf(computed)),
    };
  }

  private isPublished(date: LocalDate): boolean {
    return this.document.firstDate <= date && date <= this.document.horizon;
  }

  private *spansFrom(date: LocalDate): Generator<Span> {
    // The day before too: an office day that ends at 24:00 closes on the next date.
    for (let day = plusDays(date, -1); ; day = plusDays(day, 1)) yield* this.spansOf(day);
  }

  private spansOf(date: LocalDate): readonly Span[] {
    const known = this.spansByDate.get(date);
    if (known) return known;
    const spans: Span[] = [];
    let after = -Infinity;
    for (const { from, to } of this.hoursOf(date)) {
      // A clock change may push two spans into each other: the same instant never counts twice.
      const span = { from: Math.max(after, instantOf(date, from, this.zone)), to: instantOf(date, to, this.zone) };
      if (span.from >= span.to) continue;
      spans.push(span);
      after = span.to;
    }
    this.spansByDate.set(date, spans);
    return spans;
  }

  private hoursOf(date: LocalDate): OfficeHours {
    const override = this.overrides.get(date);
    if (override) return override;
    if (this.off.has(date)) return [];
    if (this.worked.has(date)) return this.document.workedDayHours;
    return this.document.officeHours[weekdays[weekdayOf(date)] ?? 'sunday'];
  }
}
