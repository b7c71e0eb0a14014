import type { OfficeCalendar } from '@anxin/business-calendar';
import { type ComplaintContactPolicy, millisecondsOf } from '@anxin/policy';
import type { Complaint } from '../complaint/complaint.entity';
import type { CallBack } from './call-back.entity';
import { MoreAttemptsNeeded, NeverUnreachable, WarningNeeded } from './call-back.errors';

/** Attempts in vain that count: each at least the policy's office time after the one that counted before. */
export const countedAttempts = (attempts: readonly CallBack[], calendar: OfficeCalendar, apart: string): number => {
  let last: Date | undefined;
  let counted = 0;
  for (const { outcome, recordedAt } of attempts) {
    if (outcome !== 'not-reached') continue;
    if (last && calendar.officeTimeBetween(last, recordedAt) < millisecondsOf(apart)) continue;
    last = recordedAt;
    counted += 1;
  }
  return counted;
};

/**
 * Silence closes a case only after the policy's attempts and a warning in good time, and never a case of these grades (HND-13).
 * @throws NeverUnreachable, MoreAttemptsNeeded, WarningNeeded
 */
export const requireUnreachable = (
  { reference, grade }: Pick<Complaint, 'reference' | 'grade'>,
  attempts: readonly CallBack[],
  { callBack, unreachable }: ComplaintContactPolicy,
  calendar: OfficeCalendar,
  now: Date,
): void => {
  if (unreachable.neverForGrades.includes(grade)) throw new NeverUnreachable(reference, grade);
  const made = countedAttempts(attempts, calendar, callBack.apartOfficeTime);
  if (made < callBack.attempts) throw new MoreAttemptsNeeded(reference, made, callBack.attempts);
  const latest = now.getTime() - millisecondsOf(unreachable.warnedBefore);
  if (!attempts.some(({ warnedAt }) => warnedAt && warnedAt.getTime() <= latest))
    throw new WarningNeeded(reference, unreachable.warnedBefore);
};
