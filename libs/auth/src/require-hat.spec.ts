import { type AuthWorld, startAuthWorld, type TokenIssuer } from '../test/auth-world';
import { startTokenIssuer } from '../test/token-issuer';
import { requireHat } from './require-hat';

describe('who may decide', () => {
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

  const own = [{ role: 'director', scope: 'company' }];
  const delegation = (from: Date, until: Date) => ({
    ...{ id: 'd-1', absent: 'director', role: 'director', scope: 'company' },
    ...{ from: from.toISOString(), until: until.toISOString() },
  });

  it('SEC-3: a role taken away while the request runs is gone when the decision is made', async () => {
    await world.keep({ personId: 'director', version: 1, roles: own });
    const actor = { kind: 'person' as const, id: 'director', hats: own, permissions: [] };
    expect(await world.unitOfWork.run((tx) => requireHat(tx, actor, 'director'))).toEqual({
      role: 'director',
      scope: 'company',
    });
    await world.keep({ personId: 'director', version: 2, roles: [] });
    await expect(world.unitOfWork.run((tx) => requireHat(tx, actor, 'director'))).rejects.toMatchObject({
      code: 'auth.role-missing',
      status: 403,
    });
  });

  it('SEC-3: nobody decides in a role of somebody else', async () => {
    await world.keep({ personId: 'salesperson', version: 1, roles: [{ role: 'salesperson', scope: 'company' }] });
    expect(await world.call('decisions', await issuer.token('salesperson'))).toMatchObject({
      status: 403,
      answer: { code: 'auth.role-missing', details: { role: 'director' } },
    });
  });

  it('SEC-3: an own role comes before one held as a deputy', async () => {
    const now = Date.now();
    await world.keep({
      personId: 'both',
      version: 1,
      roles: own,
      delegations: [delegation(new Date(now - 1000), new Date(now + 60_000))],
    });
    expect((await world.call('decisions', await issuer.token('both'))).answer).toEqual({
      role: 'director',
      scope: 'company',
    });
  });

  it('SEC-3: a deputy decides from the first instant of the delegation to the last, and the hat says for whom', async () => {
    const from = new Date(Date.now() + 60_000);
    const until = new Date(from.getTime() + 60_000);
    await world.keep({ personId: 'deputy', version: 1, delegations: [delegation(from, until)] });
    const token = await issuer.token('deputy');
    const at = async (instant: number) => {
      world.clock.moveTo(new Date(instant));
      return world.call('decisions', token);
    };
    expect(await at(from.getTime() - 5000)).toMatchObject({ status: 403, answer: { code: 'auth.role-missing' } });
    expect((await at(from.getTime())).answer).toEqual({
      role: 'director',
      scope: 'company',
      delegation: { id: 'd-1', absent: 'director' },
    });
    expect((await at(until.getTime() - 5000)).status).toBe(200);
    expect(await at(until.getTime())).toMatchObject({ status: 403, answer: { code: 'auth.role-missing' } });
  });

  it('a role counts where its scope reaches', async () => {
    await world.keep({ personId: 'north', version: 1, roles: [{ role: 'sales-head', scope: 'area:north' }] });
    await world.keep({ personId: 'south', version: 1, roles: [{ role: 'sales-head', scope: 'area:south' }] });
    await world.keep({ personId: 'whole', version: 1, roles: [{ role: 'sales-head', scope: 'company' }] });
    expect((await world.call('area-decisions', await issuer.token('north'))).status).toBe(200);
    expect((await world.call('area-decisions', await issuer.token('whole'))).status).toBe(200);
    expect(await world.call('area-decisions', await issuer.token('south'))).toMatchObject({
      status: 403,
      answer: { details: { role: 'sales-head', scope: 'area:north' } },
    });
  });

  it('signing needs a login that is recent, and a token that says so', async () => {
    await world.keep({ personId: 'signer', version: 1 });
    const sign = async (authTime: number | undefined) =>
      world.call('signatures', await issuer.token('signer', { auth_time: authTime }));
    expect((await sign(issuer.seconds() - 290)).status).toBe(200);
    for (const authTime of [issuer.seconds() - 310, undefined]) {
      const { status, answer, challenge } = await sign(authTime);
      expect({ status, code: answer['code'] }).toEqual({ status: 401, code: 'auth.login-again' });
      expect(challenge).toContain('insufficient_user_authentication');
    }
  });

  it('CMP-12: two acts of two people are not done by one', async () => {
    await world.keep({ personId: 'author', version: 1 });
    await world.keep({ personId: 'reviewer', version: 1 });
    expect((await world.call('reviews', await issuer.token('reviewer'))).status).toBe(200);
    expect(await world.call('reviews', await issuer.token('author'))).toMatchObject({
      status: 403,
      answer: { code: 'sheet.own-review' },
    });
  });
});
