import {
  elapse,
  elapsedBetween,
  type Moment,
  type OfficeCalendar,
  type Pause,
  type TimeBasis,
} from '@anxin/business-calendar';
import { millisecondsOf } from './duration';
import type { ClockBasis, ClockPolicy, RungTarget } from './kinds/index';

export interface DueRung {
  readonly name: string;
  readonly at: Date;
  readonly targets: readonly RungTarget[];
}

/** A clock computed from one policy and one calendar version, and how it was computed, to be shown. */
export interface Due {
  readonly rule: string;
  readonly startedAt: Date;
  /** Null while an open pause stands before it. */
  readonly dueAt: Date | null;
  /** In time order; of a clock that stands still only those that came before. */
  readonly rungs: readonly DueRung[];
  /** The computation passed the calendar's published dates: shown, alarmed, and computed again with the next calendar. */
  readonly provisional: boolean;
  /** Catalogue code and its parameters: `clock.basis.working-days`, {days: 2, rule: 'HND-4', documents: 'C', calendar: 'CN-office/3'}. */
  readonly basisText: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

interface Length {
  readonly basis: TimeBasis;
  readonly start: Date;
  readonly duration: number;
  /** The due instant of the clock when it never pauses. */
  readonly due: Moment;
}

/**
 * When a clock that counts from `from` is due, and every rung of its ladder (HND-15). Pauses are those on record; a clock that may not
 * pause ignores them.
 */
export function dueOf(clock: ClockPolicy, calendar: OfficeCalendar, from: Date, pauses: readonly Pause[] = []): Due {
  const length = lengthOf(clock.basis, calendar, from);
  const standing = clock.pausable ? pauses : [];
  const after = (duration: number): Moment | undefined =>
    standing.length === 0 && duration === length.duration
      ? length.due
      : elapse(calendar, length.basis, length.start, duration, standing);

  const due = after(length.duration);
  let provisional = length.due.provisional || (due?.provisional ?? false);
  const rungs: DueRung[] = [];
  for (const { name, at, targets } of clock.rungs) {
    const moment =
      'percent' in at
        ? after(Math.round((length.duration * at.percent) / 100))
        : due && elapse(calendar, 'wall', due.at, millisecondsOf(at.after));
    if (!moment) continue;
    provisional ||= moment.provisional;
    rungs.push({ name, at: moment.at, targets });
  }
  rungs.sort((one, other) => one.at.getTime() - other.at.getTime());
  return {
    rule: clock.rule,
    startedAt: from,
    dueAt: due?.at ?? null,
    rungs,
    provisional,
    basisText: basisText(clock, calendar),
  };
}

function lengthOf(basis: ClockBasis, calendar: OfficeCalendar, from: Date): Length {
  switch (basis.kind) {
    case 'wall': {
      const duration = millisecondsOf(basis.amount);
      return {
        basis: 'wall',
        start: from,
        duration,
        due: { at: new Date(from.getTime() + duration), provisional: false },
      };
    }
    case 'office-hours': {
      const duration = millisecondsOf(basis.amount);
      const due = calendar.addOfficeTime(from, duration);
      const atMost = basis.atMost === undefined ? Infinity : millisecondsOf(basis.atMost);
      if (due.at.getTime() - from.getTime() <= atMost) return { basis: 'office', start: from, duration, due };
      const latest = { at: new Date(from.getTime() + atMost), provisional: due.provisional };
      return { basis: 'wall', start: from, duration: atMost, due: latest };
    }
    case 'working-days':
      return officeLength(
        calendar,
        from,
        basis.ends === 'same-time'
          ? calendar.addWorkingDays(from, basis.days)
          : calendar.closeOfWorkingDay(from, basis.days),
      );
    case 'cut-off':
      return officeLength(calendar, from, calendar.cutOff(from, basis.arrivedBy, basis.due));
  }
}

const officeLength = (calendar: OfficeCalendar, from: Date, due: Moment): Length => ({
  basis: 'office',
  start: from,
  duration: elapsedBetween(calendar, 'office', from, due.at),
  due,
});

function basisText({ basis, rule, source }: ClockPolicy, { id, version }: OfficeCalendar): Due['basisText'] {
  const { kind, ...figures } = basis;
  return {
    code: `clock.basis.${kind}`,
    params: {
      ...figures,
      rule,
      source: source.rule,
      documents: source.documents.join(' '),
      calendar: `${id}/${version}`,
    },
  };
}
