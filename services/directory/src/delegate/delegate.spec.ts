import { requireHat } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Problem } from '@anxin/http';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import type { DelegationView } from '../delegation/delegation.view';
import { startDirectory, type TestDirectory } from '../../testing/start-directory';

const person = (personId: string, role: string, more: object = {}) => ({
  ...{ personId, kind: 'person', displayName: personId, active: true },
  roles: [{ role, scope: 'company' }],
  ...more,
});
const inHours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

describe('delegation', () => {
  let directory: TestDirectory;

  beforeAll(async () => {
    directory = await startDirectory();
    await directory.enactDefault('access');
    await directory.administration.put('people', {
      people: [
        person('head', 'sales-head', { superior: 'general-manager' }),
        person('supervisor', 'sales-supervisor', { superior: 'head' }),
        person('clerk', 'customer-service', { superior: 'head' }),
        person('left', 'sales-supervisor', { active: false }),
        person('m01', 'supplier-quality', { supplier: 'M01' }),
      ],
    });
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  const asked = (more: object = {}) => ({
    absent: 'head',
    deputy: 'supervisor',
    role: 'sales-head',
    scope: 'company',
    from: inHours(-1),
    until: inHours(8),
    reason: '出差',
    ...more,
  });
  const delegate = (by: string, more: object = {}) =>
    directory.service.as(by).post<DelegationView & Problem>('delegations', asked(more));
  const actor = (id: string): Actor => ({ kind: 'person', id, hats: [], permissions: [] });
  const hat = (id: string): Promise<Hat> =>
    directory.service.app.get(UnitOfWork).run((tx: Tx) => requireHat(tx, actor(id), 'sales-head'));

  it('SEC-3: the absent person names a deputy, who wears the hat with the absent person’s name on it, until it is revoked', async () => {
    await expect(hat('supervisor')).rejects.toMatchObject({ code: 'auth.role-missing' });
    const { status, body } = await delegate('head');
    expect(status).toBe(201);
    expect(await hat('supervisor')).toEqual({
      role: 'sales-head',
      scope: 'company',
      delegation: { id: body.id, absent: 'head' },
    });
    expect((await hat('head')).delegation).toBeUndefined();
    const revoked = await directory.service.as('head').post<DelegationView>(`delegations/${body.id}/revoke`);
    expect([revoked.status, revoked.body.revokedBy]).toEqual([200, 'head']);
    await expect(hat('supervisor')).rejects.toMatchObject({ code: 'auth.role-missing' });
    expect((await directory.service.as('head').post<Problem>(`delegations/${body.id}/revoke`)).body.code).toBe(
      'delegation.ended',
    );
  });

  it('SEC-3: the superior may name the deputy too, the deputy may lay it down, nobody else has a say', async () => {
    const { status, body } = await delegate('general-manager');
    expect(status).toBe(201);
    expect((await directory.service.as('clerk').post<Problem>(`delegations/${body.id}/revoke`)).body.code).toBe(
      'delegation.not-yours',
    );
    expect((await directory.service.as('supervisor').post(`delegations/${body.id}/revoke`)).status).toBe(200);
    for (const stranger of ['clerk', 'supervisor', 'administration']) {
      expect((await delegate(stranger)).body.code).toBe('delegation.not-yours');
    }
  });

  it('SEC-3: a deputy passes nothing on, and a role that is not held cannot be passed', async () => {
    const { body } = await delegate('head');
    expect((await delegate('supervisor', { absent: 'supervisor', deputy: 'clerk' })).body.code).toBe(
      'delegation.role-not-held',
    );
    expect((await delegate('head', { role: 'director' })).body.code).toBe('delegation.role-not-held');
    await directory.service.as('head').post(`delegations/${body.id}/revoke`);
  });

  it('SEC-6: the authority of the first start cannot be passed on', async () => {
    const entry = { absent: 'general-manager', deputy: 'clerk', role: 'first-approver' };
    expect((await delegate('general-manager', entry)).body.code).toBe('delegation.role-not-held');
  });

  it.each(['head', 'left', 'm01'])('refuses %s as deputy of the head', async (deputy) => {
    expect((await delegate('head', { deputy })).body.code).toBe('delegation.deputy-unfit');
  });

  it('SEC-3: does not count before its time', async () => {
    const { body } = await delegate('head', { from: inHours(2) });
    await expect(hat('supervisor')).rejects.toMatchObject({ code: 'auth.role-missing' });
    await directory.service.as('head').post(`delegations/${body.id}/revoke`);
    expect((await delegate('head', { from: inHours(-3), until: inHours(-1) })).body.code).toBe('delegation.time-wrong');
  });
});
