import { defaultPolicies } from '../defaults';
import { permissions } from '../permissions';
import { accessFaults, permissionsOf } from './access';

const policy = defaultPolicies.access;
const holders = (permission: string): string[] =>
  policy.roles.filter(({ role }) => permissionsOf(policy, [role]).includes(permission)).map(({ role }) => role);

describe('access', () => {
  it('SEC-6: proposing and approving a policy are in different hands', () => {
    expect(holders('policy:propose')).toEqual(['administration']);
    expect(holders('policy:approve')).toEqual(['general-manager']);
  });

  it('CMP-6: everyone whose tier signs reaches the decision, where the tier decides', () => {
    const signers = defaultPolicies['compensation-tiers'].tiers.map(({ signer }) => signer);
    expect([...holders('remedy:decide')].sort()).toEqual([...signers].sort());
  });

  it('INT-1: everyone of the company may take a complaint, no supplier may', () => {
    expect(
      policy.roles.filter(({ role }) => !holders('complaint:register').includes(role)).map(({ role }) => role),
    ).toEqual(['supplier-quality']);
  });

  it('SEC-1: contact data is open to those who speak with the complainant and to the general manager', () => {
    expect(holders('complaint:read-contact')).toEqual([
      'customer-service',
      'salesperson',
      'sales-supervisor',
      'sales-head',
      'general-manager',
      'general-department',
    ]);
  });

  it('grants nothing to a role that it does not name, and spells a wildcard out', () => {
    expect(permissionsOf(policy, ['nobody'])).toEqual([]);
    const all = permissionsOf(
      { roles: [{ role: 'r', permissions: ['directory:*'], source: { rule: 'SEC-6', documents: ['A'] } }] },
      ['r'],
    );
    expect(all).toEqual(permissions.filter((permission) => permission.startsWith('directory:')));
  });

  it('every permission of the product is granted to somebody', () => {
    expect(permissions.filter((permission) => holders(permission).length === 0)).toEqual([]);
  });

  it('finds a permission that does not exist, a doubled role, and a policy that would lock everyone out', () => {
    const source = { rule: 'SEC-6', documents: ['A' as const] };
    const pointers = accessFaults({
      roles: [
        { role: 'a', permissions: ['complaint:erase'], source },
        { role: 'a', permissions: [], source },
      ],
    });
    expect(pointers.map(({ pointer, message }) => ({ pointer, message }))).toEqual([
      { pointer: '/roles/0/permissions/0', message: 'is no permission of the product' },
      { pointer: '/roles/1/role', message: 'stands twice' },
      { pointer: '/roles', message: 'must grant policy:propose to a role' },
      { pointer: '/roles', message: 'must grant policy:approve to a role' },
      { pointer: '/roles', message: 'must grant directory:roles to a role' },
    ]);
  });
});
