import { hatsAt, type Person } from './person';

describe('hatsAt', () => {
  const from = new Date('2026-05-08T01:00:00Z');
  const until = new Date('2026-05-15T01:00:00Z');
  const person: Person = {
    ...{ personId: 'deputy', version: 1, kind: 'person', displayName: 'Deputy', active: true },
    roles: [{ role: 'sales-supervisor', scope: 'company' }],
    delegations: [
      {
        id: 'd-1',
        absent: 'head',
        role: 'sales-head',
        scope: 'company',
        from: from.toISOString(),
        until: until.toISOString(),
      },
    ],
  };
  const rolesAt = (instant: Date) => hatsAt(person, instant).map(({ role }) => role);

  it('SEC-3: counts a delegation from its first millisecond up to its end, which is outside', () => {
    expect(rolesAt(new Date(from.getTime() - 1))).toEqual(['sales-supervisor']);
    expect(rolesAt(from)).toEqual(['sales-supervisor', 'sales-head']);
    expect(rolesAt(new Date(until.getTime() - 1))).toEqual(['sales-supervisor', 'sales-head']);
    expect(rolesAt(until)).toEqual(['sales-supervisor']);
  });
});
