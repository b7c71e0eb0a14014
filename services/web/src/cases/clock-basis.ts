import type { TFunction } from 'i18next';
import type { ShownClock } from './shown-clock';
import { shownInstant } from './shown-instant';

/** How long the clock is, in words: the policy's own figures. */
const lengthOf = ({ basis }: ShownClock, t: TFunction, span: (length: number | string) => string): string => {
  const kind = basis.code.replace('clock.basis.', '');
  const { amount, atMost, ends, ...figures } = basis.params;
  const form = ends ?? (atMost === undefined ? undefined : 'at-most');
  const key = ['basis', kind, ...(form === undefined ? [] : [String(form)])].join('.');
  return t(key, {
    ...figures,
    ...(amount !== undefined && { amount: span(String(amount)) }),
    ...(atMost !== undefined && { atMost: span(String(atMost)) }),
    defaultValue: basis.code,
  });
};

/** `2026-05-15 10:17 到期：自 … 起 2 个工作日…`: everything that the instant was computed from. */
export const basisText = (clock: ShownClock, t: TFunction, span: (length: number | string) => string): string => {
  const { startedAt, dueAt, basis, policyVersion, calendarVersion } = clock;
  return t('clocks.basis', {
    due: dueAt ? t('clocks.dueAt', { time: shownInstant(dueAt) }) : t('clocks.noDue'),
    from: shownInstant(startedAt),
    length: lengthOf(clock, t, span),
    rule: String(basis.params['source'] ?? clock.rule),
    documents: String(basis.params['documents'] ?? ''),
    policy: policyVersion,
    calendar: calendarVersion,
  });
};
