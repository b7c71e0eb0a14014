import { type AuthWorld, startAuthWorld, type TokenIssuer } from '../test/auth-world';
import { startTokenIssuer } from '../test/token-issuer';
import { PeopleConsumer } from './people.consumer';
import { holdersOf } from './people-register';

describe('the register of people decides, not the token', () => {
  let issuer: TokenIssuer;
  let world: AuthWorld;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    world = await startAuthWorld(issuer.issuer);
  });
  afterAll(async () => {
    await world.stop();
    await issuer.stop();
  });
  beforeEach(() => world.clock.moveTo(new Date()));

  it('knows nobody whom the directory has not told of', async () => {
    expect(await world.call('me', await issuer.token('stranger'))).toMatchObject({
      status: 403,
      answer: { code: 'auth.person-unknown' },
    });
  });

  it('shuts out who is no longer active, though the token is good', async () => {
    await world.keep({ personId: 'leaver', version: 1 });
    const token = await issuer.token('leaver');
    expect((await world.call('me', token)).status).toBe(200);
    await world.keep({ personId: 'leaver', version: 2, active: false });
    expect(await world.call('me', token)).toMatchObject({ status: 403, answer: { code: 'auth.person-inactive' } });
  });

  it('takes no older version for the present one', async () => {
    await world.keep({ personId: 'mover', version: 5, roles: [{ role: 'clerk', scope: 'company' }] });
    await world.keep({ personId: 'mover', version: 4, active: false });
    expect((await world.call('me', await issuer.token('mover'))).status).toBe(200);
  });

  it('names the permission that is missing, and takes a lost role away at once', async () => {
    await world.keep({ personId: 'writer', version: 1, roles: [{ role: 'clerk', scope: 'company' }] });
    const token = await issuer.token('writer');
    expect((await world.call('notes', token, { text: 'x' })).status).toBe(201);
    await world.keep({ personId: 'writer', version: 2, roles: [] });
    expect(await world.call('notes', token, { text: 'x' })).toMatchObject({
      status: 403,
      answer: { code: 'auth.permission-missing', details: { permission: 'note:write' } },
    });
  });

  it('SEC-3: a role the policy does not name permits nothing', async () => {
    await world.keep({ personId: 'odd', version: 1, roles: [{ role: 'unheard-of', scope: 'company' }] });
    expect((await world.call('me', await issuer.token('odd'))).answer['permissions']).toEqual([]);
  });

  it('SEC-3: takes no identity from the body', async () => {
    await world.keep({ personId: 'forger', version: 1, roles: [{ role: 'clerk', scope: 'company' }] });
    const { status, answer } = await world.call('notes', await issuer.token('forger'), { text: 'x', by: 'director' });
    expect(status).toBe(400);
    expect(JSON.stringify(answer)).toContain('property by should not exist');
  });

  it('SEC-8: a supplier’s person carries the supplier', async () => {
    await world.keep({ personId: 'supplier-m01', version: 1, supplier: 'M01' });
    expect((await world.call('me', await issuer.token('supplier-m01'))).answer).toMatchObject({ supplier: 'M01' });
  });

  it('SEC-8: a supplier’s person passes no route that is not for suppliers, whatever a role permits', async () => {
    const roles = [{ role: 'clerk', scope: 'company' }];
    await world.keep({ personId: 'supplier-m02', version: 1, supplier: 'M02', roles });
    expect(await world.call('notes', await issuer.token('supplier-m02'), { text: 'x' })).toMatchObject({
      status: 403,
      answer: { code: 'auth.not-for-suppliers' },
    });
  });

  it('a client stands for a service account, never for a person of the same name', async () => {
    await world.keep({ personId: 'erp', version: 1, kind: 'service', roles: [{ role: 'clerk', scope: 'company' }] });
    await world.keep({ personId: 'namesake', version: 1 });
    expect((await world.call('me', await issuer.token('erp', { client_id: 'erp' }))).answer).toMatchObject({
      kind: 'service',
      id: 'erp',
    });
    expect(await world.call('me', await issuer.token('namesake', { client_id: 'namesake' }))).toMatchObject({
      status: 403,
      answer: { code: 'auth.person-unknown' },
    });
  });

  it('keeps what the directory tells, in the transaction of the message', async () => {
    const told = {
      personId: 'newcomer',
      version: 1,
      kind: 'person' as const,
      displayName: 'N',
      active: true,
      roles: [],
      delegations: [],
    };
    await new PeopleConsumer().keep(told, { once: (work) => world.unitOfWork.run(work) });
    expect((await world.call('me', await issuer.token('newcomer'))).answer).toMatchObject({ id: 'newcomer' });
  });

  it('lists the active holders of a role', async () => {
    const roles = [{ role: 'reviewer', scope: 'area:north' }];
    await world.keep({ personId: 'b-reviewer', version: 1, roles });
    await world.keep({ personId: 'a-reviewer', version: 1, roles });
    await world.keep({ personId: 'c-reviewer', version: 1, roles, active: false });
    const holders = await world.unitOfWork.run((tx) => holdersOf(tx, 'reviewer'));
    expect(holders.map(({ personId }) => personId)).toEqual(['a-reviewer', 'b-reviewer']);
  });
});
