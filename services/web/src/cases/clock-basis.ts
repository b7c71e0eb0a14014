import type { TFunction } from 'i18next';
import type { ComplaintSchemas } from '../api/client';
import { shownInstant } from './shown-instant';

type Clock = ComplaintSchemas['ClockView'];

/** How long the clock is, in words: the policy's own figures. */
const lengthOf = ({ basis }: Clock, t: TFunction, span: (length: number | string) => string): string => {
  const kind = basis.code.replace('clock.basis.', '');
  const { amount, ends, ...figures } = basis.params;
  const key = ['basis', kind, ...(ends === undefined ? [] : [String(ends)])].join('.');
  return t(key, {
    ...figures,
    ...(amount !== undefined && { amount: span(String(amount)) }),
    defaultValue: basis.code,
  });
};

/** `2026-05-15 10:17 到期：自 … 起 2 个工作日…`: everything that the instant was computed from. */
export const basisText = (clock: Clock, t: TFunction, span: (length: number | string) => string): string => {
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
