import { AccessPolicy } from '@anxin/auth';
import { type AccessPolicyDocument, defaultPolicies, permissionsOf } from '@anxin/policy';
import { ReferenceWorld } from '../testing/reference-world';
import { keepPolicy } from './index';

describe('what roles permit', () => {
  let world: ReferenceWorld;
  beforeAll(async () => {
    world = await ReferenceWorld.open('2026-11-20T07:00:00Z');
  }, 60_000);
  afterAll(() => world.close());

  const keep = (version: number, effectiveFrom: string, document: AccessPolicyDocument) =>
    world.run((tx) =>
      keepPolicy(
        tx,
        { kind: 'access', version, effectiveFrom, document: { ...document }, proposedBy: 'a', approvedBy: 'b' },
        tx.now,
      ),
    );
  const permitted = (role: string) => world.app.get(AccessPolicy).permissionsOf(role);

  it('SEC-6: nothing before the first version, then what the version in force says, from its date on', async () => {
    expect(await permitted('administration')).toEqual([]);
    await keep(1, '2026-01-01T00:00:00Z', defaultPolicies.access);
    expect(await permitted('administration')).toEqual(permissionsOf(defaultPolicies.access, ['administration']));
    expect(await permitted('nobody')).toEqual([]);
    await keep(2, '2026-12-01T00:00:00Z', {
      roles: [{ role: 'administration', permissions: ['policy:*'], source: { rule: 'SEC-6', documents: ['A'] } }],
    });
    expect(await permitted('administration')).toContain('directory:roles');
    world.clock.set(new Date('2026-12-01T00:00:00Z'));
    expect(await permitted('administration')).toEqual(['policy:read', 'policy:propose', 'policy:approve']);
  });
});
