import { decodeJwt } from 'jose';
import { CookieJar, eventually, loginAs } from '@anxin/testing';
import { type GatewayWorld, startGatewayWorld } from '../../test/gateway-world';

describe('login at the gateway', () => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await startGatewayWorld();
  }, 60_000);
  afterAll(() => world.stop());

  const login = (person = 'sales-head') => loginAs(world.url, person, world.identity.password);
  const tokenSeen = () =>
    decodeJwt<{ auth_time?: number }>((world.upstream.last().headers.authorization ?? '').replace('Bearer ', ''));

  it('turns code + PKCE into a session whose token the services get', async () => {
    const session = await login();
    const me = await session.fetch('/auth/me');
    expect(await me.json()).toMatchObject({ subject: 'sales-head', name: '刘杰' });
    expect((await session.fetch('/api/v1/complaints')).status).toBe(200);
    expect(tokenSeen()).toMatchObject({ iss: world.identity.issuer, aud: 'anxin', sub: 'sales-head' });
  });

  it('asks with code, PKCE, state and nonce', async () => {
    const response = await fetch(`${world.url}/auth/login`, { redirect: 'manual' });
    const asked = Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${world.url}/auth/callback`,
    });
    expect(asked['state']).toHaveLength(43);
    expect(asked['nonce']).toHaveLength(43);
    expect(asked['code_challenge']).toHaveLength(43);
    const again = await fetch(`${world.url}/auth/login?maxAge=0`, { redirect: 'manual' });
    expect(Object.fromEntries(new URL(again.headers.get('location') ?? '').searchParams)).toMatchObject({
      max_age: '0',
      prompt: 'login',
    });
  });

  it('keeps the session from scripts and from other sites', async () => {
    const jar = new CookieJar();
    const response = await jar.fetch(new URL('/auth/login', world.url));
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/);
  });

  it('lets nobody in with a wrong password', async () => {
    await expect(loginAs(world.url, 'sales-head', 'wrong')).rejects.toThrow('with 401');
  });

  it('refuses a way back that this browser did not begin', async () => {
    const begun = await fetch(`${world.url}/auth/login`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
    const response = await fetch(`${world.url}/auth/callback?code=x&state=${state}`, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'auth.login-failed' });
    expect(response.headers.getSetCookie().join()).not.toContain('anxin-session');
  });

  it('refuses a code that is not from the identity provider', async () => {
    const jar = new CookieJar();
    const begun = await jar.fetch(new URL('/auth/login', world.url));
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state');
    const iss = encodeURIComponent(world.identity.issuer);
    const response = await jar.fetch(new URL(`/auth/callback?code=x&state=${state}&iss=${iss}`, world.url));
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 400,
      body: { code: 'auth.login-failed' },
    });
  });

  it('asks for the password again before signing, and the new token says when', async () => {
    const session = await login('director');
    await session.fetch('/api/v1/complaints');
    const before = tokenSeen().auth_time ?? 0;
    // auth_time counts whole seconds
    await eventually(
      async () => {
        await session.loginAgain();
        await session.fetch('/api/v1/complaints');
        expect(tokenSeen().auth_time).toBeGreaterThan(before);
      },
      { within: 5_000 },
    );
  });

  it('goes on with the session after a restart', async () => {
    const session = await login();
    await world.restart();
    expect((await session.fetch('/auth/me')).status).toBe(200);
  });

  it('ends the session for good at logout, in a copied cookie too', async () => {
    const session = await login();
    const copied = session.cookies(new URL(world.url));
    const { redirectTo } = (await (await session.fetch('/auth/logout', { method: 'POST' })).json()) as {
      redirectTo: string;
    };
    expect(redirectTo).toContain(`${world.identity.issuer}/session/end`);
    expect((await session.fetch('/auth/me')).status).toBe(401);
    const reused = await fetch(`${world.url}/api/v1/complaints`, { headers: { cookie: copied } });
    expect({ status: reused.status, body: await reused.json() }).toMatchObject({
      status: 401,
      body: { code: 'auth.session-ended' },
    });
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/%09//x\\y',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    'work',
  ])('refuses to send the person on to %j', async (returnTo) => {
    const response = await fetch(`${world.url}/auth/login?returnTo=${encodeURIComponent(returnTo)}`, {
      redirect: 'manual',
    });
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 400,
      body: { code: 'auth.return-to-invalid' },
    });
  });

  it('limits the attempts from one address', async () => {
    const strict = await startGatewayWorld({ loginsPerMinute: 3 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => fetch(`${strict.url}/auth/login`, { redirect: 'manual' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([302, 302, 302, 429, 429]);
    } finally {
      await strict.stop();
    }
  }, 60_000);
});
