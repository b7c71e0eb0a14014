import { type CalendarContent, weekdays } from '../src/calendar-document';

export const minute = 60_000;

/**
 * The slow truth: asks minute by minute whether the office is open, by the document alone and the engine's own zone data. Shares no
 * code with the calendar.
 */
export class BruteForce {
  private readonly known = new Map<number, boolean>();
  private readonly format: Intl.DateTimeFormat;

  constructor(private readonly document: CalendarContent) {
    this.format = new Intl.DateTimeFormat('en-CA', {
      timeZone: document.zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'long',
      hourCycle: 'h23',
    });
  }

  /** `from` on a whole minute. */
  addOfficeMinutes(from: Date, minutes: number): Date {
    let at = from.getTime();
    // Nothing to run: the instant itself when the office is open at it or closes with it.
    if (minutes === 0) while (!this.isOpen(at) && !this.isOpen(at - minute)) at += minute;
    for (let left = minutes; left > 0; at += minute) if (this.isOpen(at)) left -= 1;
    return new Date(at);
  }

  officeMinutesBetween(from: Date, until: Date, paused: (at: number) => boolean = () => false): number {
    let total = 0;
    for (let at = from.getTime(); at < until.getTime(); at += minute) if (this.isOpen(at) && !paused(at)) total += 1;
    return total;
  }

  isOpenAt(at: Date): boolean {
    return this.isOpen(at.getTime());
  }

  private isOpen(at: number): boolean {
    const open = this.known.get(at) ?? this.look(at);
    this.known.set(at, open);
    return open;
  }

  private look(at: number): boolean {
    const { document } = this;
    const parts = new Map(this.format.formatToParts(at).map(({ type, value }) => [type, value]));
    const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const time = `${parts.get('hour')}:${parts.get('minute')}`;
    const weekday = weekdays.find((name) => name === parts.get('weekday')?.toLowerCase()) ?? 'sunday';
    const own = document.overrides.find((one) => one.date === date);
    const off = document.daysOff.some((one) => one.date === date);
    const worked = document.workedDays.some((one) => one.date === date);
    const hours = own ? own.hours : off ? [] : worked ? document.workedDayHours : document.officeHours[weekday];
    return hours.some((span) => span.from <= time && time < span.to);
  }
}
