import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
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
    ['that demands what is not understood here', 'auth.token-invalid', () => issuer.withCritical('clerk')],
    [
      'whose algorithm is no longer the one that signed',
      'auth.token-invalid',
      () => issuer.glued('clerk', { alg: 'EdDSA', kid: 'key-1' }),
    ],
    ['with alg NoNe and a signature', 'auth.token-invalid', () => issuer.glued('clerk', { alg: 'NoNe', kid: 'key-1' })],
    ['with no algorithm', 'auth.token-invalid', () => issuer.glued('clerk', { kid: 'key-1' })],
    [
      'with a path for a key id',
      'auth.token-invalid',
      () => issuer.byStrangerSaying('clerk', { kid: '../../../dev/null' }),
    ],
    ['cut off in its signature', 'auth.token-invalid', async () => (await issuer.token('clerk')).slice(0, -10)],
    [
      'cut off before its signature',
      'auth.token-invalid',
      async () => (await issuer.token('clerk')).split('.').slice(0, 2).join('.'),
    ],
    [
      'with an empty signature',
      'auth.token-invalid',
      async () => `${(await issuer.token('clerk')).split('.').slice(0, 2).join('.')}.`,
    ],
    ['with a part too many', 'auth.token-invalid', async () => `${await issuer.token('clerk')}.e30`],
    [
      'of 12 KB',
      'auth.token-invalid',
      () => issuer.glued('clerk', { alg: 'ES256', kid: 'key-1' }, { padding: 'x'.repeat(9_000) }),
    ],
    ['whose subject is no text', 'auth.token-invalid', () => issuer.token('clerk', { sub: { id: 'clerk' } })],
    ['whose subject is many', 'auth.token-invalid', () => issuer.token('clerk', { sub: ['clerk', 'director'] })],
    ['whose subject is empty', 'auth.token-invalid', () => issuer.token('clerk', { sub: '' })],
    ['whose subject holds a NUL', 'auth.token-invalid', () => issuer.token('clerk', { sub: 'clerk\u0000director' })],
    ['whose subject is endless', 'auth.token-invalid', () => issuer.token('clerk', { sub: 'c'.repeat(5_000) })],
    ['whose end is a text', 'auth.token-invalid', () => issuer.token('clerk', { exp: '9999999999' })],
    ['whose beginning is a text', 'auth.token-invalid', () => issuer.token('clerk', { iat: 'yesterday' })],
  ];
  it.each(refused)('refuses one %s', async (_, code, token) => {
    const { status, answer, challenge } = await world.call('me', await token());
    expect({ status, code: answer['code'] }).toEqual({ status: 401, code });
    expect(challenge).toContain('Bearer error="invalid_token"');
    expect(JSON.stringify(answer)).not.toContain('signature');
  });

  it('asks nobody for a key but the issuer, whatever the token says', async () => {
    const asked: string[] = [];
    const trap = createServer((incoming, response) => {
      asked.push(incoming.url ?? '');
      void issuer
        .strangerKey()
        .then((key) => response.end(JSON.stringify({ keys: [{ ...key, kid: 'key-1', alg: 'ES256' }] })));
    }).listen(0, '127.0.0.1');
    await once(trap, 'listening');
    const address = trap.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys`;
    try {
      for (const header of [
        { kid: 'key-1', jku: url },
        { kid: url, jku: url },
        { kid: 'key-1', x5u: url },
        { kid: 'key-1', jwk: await issuer.strangerKey() },
        { jwk: { ...(await issuer.strangerKey()), kid: 'key-1' } },
        { kid: 'key-1', x5c: [Buffer.from('no certificate').toString('base64')] },
      ])
        expect([header, (await world.call('me', await issuer.byStrangerSaying('clerk', header))).status]).toEqual([
          header,
          401,
        ]);
      expect(asked).toEqual([]);
    } finally {
      trap.closeAllConnections();
      trap.close();
    }
  });

  const raw = async (headers: readonly string[], path = 'me'): Promise<{ status: number | undefined; id: unknown }> => {
    const { hostname, port } = new URL(world.url);
    const sent = request({ hostname, port, path: `/${path}`, headers: ['host', hostname, ...headers] }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response) text += String(chunk);
    return {
      status: response.statusCode,
      id: text.startsWith('{') ? (JSON.parse(text) as { id?: unknown }).id : undefined,
    };
  };

  it('never joins two Authorization headers, and takes a token from nowhere else', async () => {
    const [clerk, stranger] = [await issuer.token('clerk'), await issuer.byStranger('director')];
    const named = (...tokens: string[]) => tokens.flatMap((token) => ['authorization', `Bearer ${token}`]);
    expect(await raw(named(stranger, clerk))).toMatchObject({ status: 401 });
    expect(await raw(named(clerk, stranger))).toEqual({ status: 401, id: undefined });
    expect(await raw(['authorization', `Bearer ${clerk}, Bearer ${clerk}`])).toMatchObject({ status: 401 });
    expect(await raw(['authorization', `Basic ${Buffer.from(`clerk:${clerk}`).toString('base64')}`])).toMatchObject({
      status: 401,
    });
    expect(await raw(['cookie', `authorization=${clerk}; access_token=${clerk}`])).toMatchObject({ status: 401 });
    expect(await raw(['x-authorization', `Bearer ${clerk}`, 'proxy-authorization', `Bearer ${clerk}`])).toMatchObject({
      status: 401,
    });
    expect(await raw([], `me?access_token=${clerk}`)).toMatchObject({ status: 401 });
  });

  it('SEC-3: believes no header and no body who somebody is', async () => {
    const claimed = ['x-user', 'x-actor', 'x-forwarded-user', 'x-remote-user', 'x-roles', 'x-person-id'].flatMap(
      (name) => [name, 'director'],
    );
    const token = await issuer.token('clerk', {
      roles: ['director'],
      actor: 'director',
      permissions: ['*'],
      act: { sub: 'director' },
    });
    expect(await raw(claimed)).toMatchObject({ status: 401 });
    expect(await raw([...claimed, 'authorization', `Bearer ${token}`])).toEqual({ status: 200, id: 'clerk' });
    expect((await world.call('decisions', token, { roles: ['director'] })).status).toBe(403);
    for (const name of ['by', 'actor', 'roles', 'personId']) {
      const { status, answer } = await world.call('notes', token, { text: 'x', [name]: 'director' });
      expect([name, status, answer['by']]).toEqual([name, 400, undefined]);
    }
  });

  it('is not brought down by a token of 64 KB', async () => {
    const huge = await issuer.glued('clerk', { alg: 'ES256', kid: 'key-1' }, { padding: 'x'.repeat(48_000) });
    expect((await raw(['authorization', `Bearer ${huge}`])).status).toBe(431);
    expect((await world.call('me', await issuer.token('clerk'))).status).toBe(200);
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
