import { OwnSuperior, RoleReserved, SupplierRoleMixed } from './person.errors';
import { firstRoles, type PersonEntry, RegisteredPerson } from './registered-person.entity';

const at = new Date('2026-11-23T02:00:00Z');
const clerk: PersonEntry = {
  personId: 'clerk',
  kind: 'person',
  displayName: '徐明',
  active: true,
  superior: 'head',
  roles: [{ role: 'customer-service', scope: 'company' }],
};

describe('RegisteredPerson', () => {
  it('changes only when something differs, the order of roles aside', () => {
    const roles = [
      { role: 'salesperson', scope: 'area:north' },
      { role: 'customer-service', scope: 'company' },
    ];
    const person = RegisteredPerson.register({ ...clerk, roles }, at);
    expect(person.version).toBe(1);
    expect(person.change({ ...clerk, roles: [...roles].reverse() })).toBe(false);
    expect(person.change({ ...clerk, roles, active: false })).toBe(true);
    expect(person).toMatchObject({ version: 2, active: false });
  });

  it('holds a role in its scope, and everywhere when it covers the company', () => {
    const person = RegisteredPerson.register(
      {
        ...clerk,
        roles: [
          { role: 'salesperson', scope: 'area:north' },
          { role: 'auditor', scope: 'company' },
        ],
      },
      at,
    );
    expect(person.holds('salesperson', 'area:north')).toBe(true);
    expect(person.holds('salesperson', 'area:south')).toBe(false);
    expect(person.holds('salesperson', 'company')).toBe(false);
    expect(person.holds('auditor', 'site:S1')).toBe(true);
  });

  it('SEC-8: keeps roles of the company and of suppliers apart', () => {
    const { superior: _, ...outsider } = { ...clerk, supplier: 'M01' };
    expect(() => RegisteredPerson.register(outsider, at)).toThrow(SupplierRoleMixed);
    expect(() =>
      RegisteredPerson.register({ ...clerk, roles: [{ role: 'supplier-quality', scope: 'company' }] }, at),
    ).toThrow(SupplierRoleMixed);
    expect(
      RegisteredPerson.register({ ...outsider, roles: [{ role: 'supplier-quality', scope: 'company' }] }, at).supplier,
    ).toBe('M01');
  });

  it('SEC-6: gives the roles of the first start to nobody, and takes them from neither of the two by a list', () => {
    const reserved = [{ role: firstRoles.approve, scope: 'company' }];
    expect(() => RegisteredPerson.register({ ...clerk, roles: reserved }, at)).toThrow(RoleReserved);
    expect(() => RegisteredPerson.register(clerk, at).changeRoles(reserved)).toThrow(RoleReserved);
    const first = RegisteredPerson.first(clerk, 'propose', at);
    expect(() => first.changeRoles(reserved)).toThrow(RoleReserved);
    expect(first.change(clerk)).toBe(false);
    expect(first.roles.map(({ role }) => role)).toEqual(['customer-service', firstRoles.propose]);
  });

  it('has somebody else as superior', () => {
    expect(() => RegisteredPerson.register({ ...clerk, superior: 'clerk' }, at)).toThrow(OwnSuperior);
  });
});
