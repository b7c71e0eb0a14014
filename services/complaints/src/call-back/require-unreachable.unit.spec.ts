import { OfficeCalendar, chinaOffice2026 } from '@anxin/business-calendar';
import { type ComplaintGrade, defaultPolicies } from '@anxin/policy';
import { CallBack } from './call-back.entity';
import { countedAttempts, requireUnreachable } from './require-unreachable';

const calendar = new OfficeCalendar({ ...chinaOffice2026, version: 1 });
const attempt = (at: string, warnedAt?: string): CallBack =>
  Object.assign(new CallBack(), {
    outcome: 'not-reached',
    recordedAt: new Date(at),
    warnedAt: warnedAt === undefined ? null : new Date(warnedAt),
  });
const attempts = [
  attempt('2026-09-21T09:00:00+08:00'),
  attempt('2026-09-22T09:00:00+08:00'),
  attempt('2026-09-23T09:00:00+08:00', '2026-09-23T09:05:00+08:00'),
];
const policy = defaultPolicies['complaint-contact'];
const refusal = (made: readonly CallBack[], now: string, grade: ComplaintGrade = 'general'): string | undefined => {
  try {
    requireUnreachable({ reference: 'TS-2026-000001', grade }, made, policy, calendar, new Date(now));
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('closing on silence', () => {
  it('HND-13: needs three attempts that lie apart, and a warning a day before', () => {
    expect(refusal(attempts, '2026-09-24T09:05:00+08:00')).toBeUndefined();
    expect(refusal(attempts, '2026-09-24T09:04:59+08:00')).toBe('call-back.warning-needed');
    expect(refusal(attempts.slice(1), '2026-09-25T09:05:00+08:00')).toBe('call-back.more-attempts-needed');
  });

  it('HND-13: a severe or major case is never closed so', () => {
    expect([
      refusal(attempts, '2026-09-30T09:00:00+08:00', 'severe'),
      refusal(attempts, '2026-09-30T09:00:00+08:00', 'major'),
    ]).toEqual(['call-back.never-unreachable', 'call-back.never-unreachable']);
  });

  it('counts office time between attempts: three calls in one night are one', () => {
    const night = ['20:00', '21:00', '22:00'].map((time) => attempt(`2026-09-21T${time}:00+08:00`));
    expect(countedAttempts(night, calendar, policy.callBack.apartOfficeTime)).toBe(1);
    expect(countedAttempts(attempts, calendar, policy.callBack.apartOfficeTime)).toBe(3);
  });
});
