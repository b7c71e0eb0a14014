import { Delegation } from './delegation.entity';
import { DelegationEnded, DelegationTimeWrong } from './delegation.errors';

const now = new Date('2026-11-23T02:00:00Z');
const hours = (count: number): Date => new Date(+now + count * 3_600_000);
const entry = {
  id: '0193',
  absent: 'head',
  deputy: 'supervisor',
  role: 'sales-head',
  scope: 'company',
  reason: '出差',
};

describe('Delegation', () => {
  it('SEC-3: never works backwards', () => {
    expect(Delegation.record({ ...entry, from: hours(-5), until: hours(1) }, 'head', now)).toMatchObject({
      validFrom: now,
      validUntil: hours(1),
    });
    expect(Delegation.record({ ...entry, from: hours(1), until: hours(2) }, 'head', now).validFrom).toEqual(hours(1));
  });

  it.each([
    [hours(-5), hours(-1)],
    [hours(-5), now],
    [hours(2), hours(2)],
    [hours(3), hours(2)],
  ])('refuses a time that holds nothing: %p to %p', (from, until) => {
    expect(() => Delegation.record({ ...entry, from, until }, 'head', now)).toThrow(DelegationTimeWrong);
  });

  it('is revoked once, while it lasts', () => {
    const delegation = Delegation.record({ ...entry, from: now, until: hours(2) }, 'head', now);
    expect(() => delegation.revoke('head', hours(2))).toThrow(DelegationEnded);
    delegation.revoke('head', hours(1));
    expect(delegation).toMatchObject({ revokedBy: 'head', revokedAt: hours(1) });
    expect(() => delegation.revoke('head', hours(1))).toThrow(DelegationEnded);
  });
});
