import { startIdentityProvider } from '@anxin/testing';
import { type AuthWorld, startAuthWorld, type TokenIssuer } from '../test/auth-world';
import { startTokenIssuer } from '../test/token-issuer';

describe('bearer tokens', () => {
  let issuer: TokenIssuer;
  let world: AuthWorld;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    world = await startAuthWorld(issuer.issuer);
    await world.keep({ personId: 'clerk', version: 1, roles: [{ role: 'clerk', scope: 'company' }] });
    await world.keep({ personId: 'director', version: 1, roles: [{ role: 'director', scope: 'company' }] });
  });
  afterAll(async () => {
    await world.stop();
    await issuer.stop();
  });

  it('lets a valid one through and reads the actor from it', async () => {
    const { status, answer } = await world.call('me', await issuer.token('clerk'));
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      kind: 'person',
      id: 'clerk',
      hats: [{ role: 'clerk', scope: 'company' }],
      permissions: ['note:write'],
    });
  });

  it('closes every route that is not public', async () => {
    expect(await world.call('me')).toMatchObject({
      status: 401,
      answer: { code: 'auth.token-missing' },
      challenge: 'Bearer',
    });
    expect(await world.call('notes', undefined, { text: 'x' })).toMatchObject({ status: 401 });
    expect(await world.call('open')).toMatchObject({ status: 200, answer: { open: true } });
  });

  const refused: [string, string, () => string | Promise<string>][] = [
    [
      'expired',
      'auth.token-expired',
      () => issuer.token('clerk', { iat: issuer.seconds() - 900, exp: issuer.seconds() - 300 }),
    ],
    ['not yet valid', 'auth.token-invalid', () => issuer.token('clerk', { nbf: issuer.seconds() + 300 })],
    ['issued in the future', 'auth.token-invalid', () => issuer.token('clerk', { iat: issuer.seconds() + 300 })],
    ['without an end', 'auth.token-invalid', () => issuer.token('clerk', { exp: undefined })],
    ['of another issuer', 'auth.token-invalid', () => issuer.token('clerk', { iss: 'https://elsewhere.example' })],
    ['for another audience', 'auth.token-invalid', () => issuer.token('clerk', { aud: 'somebody-else' })],
    ['without a subject', 'auth.token-invalid', () => issuer.token('clerk', { sub: undefined })],
    ['with alg none', 'auth.token-invalid', () => issuer.unsigned('clerk')],
    ['signed HS256 with the public key', 'auth.token-invalid', () => issuer.confused('clerk')],
    ['of an unknown key id', 'auth.token-invalid', () => issuer.withKid('clerk', 'key-2')],
    ["signed by a stranger under the issuer's key id", 'auth.token-invalid', () => issuer.byStranger('clerk')],
    ['tampered with', 'auth.token-invalid', () => issuer.tampered('clerk', 'director')],
    ['that is no token', 'auth.token-invalid', () => 'abc'],
  ];
  it.each(refused)('refuses one %s', async (_, code, token) => {
    const { status, answer, challenge } = await world.call('me', await token());
    expect({ status, code: answer['code'] }).toEqual({ status: 401, code });
    expect(challenge).toContain('Bearer error="invalid_token"');
    expect(JSON.stringify(answer)).not.toContain('signature');
  });

  it('refuses one that has expired or was altered since it was let through', async () => {
    const token = await issuer.token('clerk', { exp: issuer.seconds() + 20 });
    const altered = `${token.slice(0, -8)}${token.slice(-8) === 'AAAAAAAA' ? 'BBBBBBBB' : 'AAAAAAAA'}`;
    try {
      for (const [after, sent, status] of [
        [0, token, 200],
        [1, altered, 401],
        [20, token, 200],
        [30, token, 401],
      ] as const) {
        world.clock.moveTo(new Date(Date.now() + after * 1000));
        expect({ after, ...(await world.call('me', sent)) }).toMatchObject({ after, status });
      }
    } finally {
      world.clock.moveTo(new Date());
    }
  });

  it('forgives clocks that differ by a few seconds', async () => {
    expect((await world.call('me', await issuer.token('clerk', { exp: issuer.seconds() - 2 }))).status).toBe(200);
  });

  it('does not blame the caller when the keys cannot be had', async () => {
    const gone = await startTokenIssuer();
    const lonely = await startAuthWorld(gone.issuer);
    const token = await gone.token('clerk');
    await gone.stop();
    const answered = await lonely.call('me', token).finally(() => lonely.stop());
    expect(answered).toMatchObject({ status: 503 });
  });

  it('takes the token that the development identity provider gives a service account', async () => {
    const identity = await startIdentityProvider({ gatewayUrl: 'http://127.0.0.1:1', serviceClients: ['erp'] });
    const company = await startAuthWorld(identity.issuer, identity.audience);
    try {
      await company.keep({
        personId: 'erp',
        version: 1,
        kind: 'service',
        roles: [{ role: 'clerk', scope: 'company' }],
      });
      const { status, answer } = await company.call('me', await identity.serviceToken('erp'));
      expect({ status, answer }).toMatchObject({
        status: 200,
        answer: { kind: 'service', id: 'erp', permissions: ['note:write'] },
      });
    } finally {
      await company.stop();
      await identity.stop();
    }
  });
});
