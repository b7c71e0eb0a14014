import type { Problem } from '@anxin/http';
import { defaultPolicies } from '@anxin/policy';
import { startDirectory, type TestDirectory } from '../../testing/start-directory';
import { RegisterFirstPeople } from './register-first-people';
import { firstPeople } from '../../testing/start-directory';

const clerk = {
  personId: 'clerk',
  kind: 'person',
  displayName: '徐明',
  active: true,
  roles: [{ role: 'customer-service', scope: 'company' }],
};

describe('the first start', () => {
  let directory: TestDirectory;

  beforeAll(async () => {
    directory = await startDirectory();
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  it('SEC-6: registers exactly the two first people, once, with an audit line and an event each', async () => {
    const again = await directory.service.app
      .get(RegisterFirstPeople, { strict: false })
      .register(firstPeople.map((person) => ({ ...person, personId: `${person.personId}-2` })));
    expect(again).toBe(false);
    expect(await directory.query('SELECT person_id FROM directory.person ORDER BY 1')).toEqual([
      { person_id: 'administration' },
      { person_id: 'general-manager' },
    ]);
    expect(
      await directory.query(
        `SELECT aggregate_id FROM directory.audit_line WHERE action = 'person.registered-first' ORDER BY 1`,
      ),
    ).toEqual([{ aggregate_id: 'administration' }, { aggregate_id: 'general-manager' }]);
    expect(await directory.query(`SELECT type FROM directory.outbox`)).toHaveLength(2);
  });

  it('SEC-6: lets one propose and the other approve, neither both, and a stranger nothing', async () => {
    const { administration, manager, service } = directory;
    expect(
      (
        await administration.put('people', {
          people: [{ ...clerk, personId: 'early', roles: [{ role: 'administration', scope: 'company' }] }],
        })
      ).status,
    ).toBe(200);
    expect(
      (await manager.post<Problem>('policies/access/versions', { document: defaultPolicies.access, reason: 'mine' }))
        .body.code,
    ).toBe('auth.permission-missing');
    expect((await manager.put<Problem>('people', { people: [clerk] })).body.code).toBe('auth.permission-missing');
    // Somebody else in the same role of the company gains nothing from the first start.
    expect((await service.as('early').put<Problem>('people', { people: [clerk] })).body.code).toBe(
      'auth.permission-missing',
    );
    const proposed = await directory.propose('policies/access', defaultPolicies.access);
    expect(proposed.status).toBe(201);
    const own = await administration.post<Problem>('policies/access/versions/1/approve', {
      contentHash: proposed.body.contentHash,
    });
    expect([own.status, own.body.code]).toEqual([403, 'auth.permission-missing']);
  });

  it('SEC-6: ends when the first access policy is in force', async () => {
    const { administration, manager, service } = directory;
    const locked = await directory.enact('policies/access', {
      roles: defaultPolicies.access.roles.map((entry) =>
        entry.role === 'administration' ? { ...entry, permissions: ['policy:propose', 'directory:roles'] } : entry,
      ),
    });
    expect(locked.status).toBe('approved');
    // What the first start granted beyond the policy is gone, what the policy grants stays.
    expect((await administration.put<Problem>('people', { people: [clerk] })).body.code).toBe(
      'auth.permission-missing',
    );
    expect((await administration.get<Problem>('policies')).body.code).toBe('auth.permission-missing');
    expect((await directory.propose('policies/signing', defaultPolicies.signing)).status).toBe(201);
    expect((await manager.get('policies')).status).toBe(200);
    // And now the role counts, not who came first.
    expect(
      (
        await service
          .as('early')
          .post('policies/signing/versions', { document: defaultPolicies.signing, reason: 'too' })
      ).status,
    ).toBe(201);
  });
});
