import { type GatewayWorld, startGatewayWorld } from '../../test/gateway-world';

describe('routes that need no token', () => {
  let world: GatewayWorld;
  beforeAll(async () => {
    world = await startGatewayWorld({ openRequestsPerMinute: 5, trustedProxies: ['127.0.0.1'] });
  }, 60_000);
  afterAll(() => world.stop());

  const ask = (from: string, path = 'open-letters/lookups', headers: Record<string, string> = {}) =>
    fetch(`${world.url}/api/v1/${path}`, {
      method: 'POST',
      body: '{"token":"x"}',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
    });
  const askOften = (times: number, from: (at: number) => string) =>
    Promise.all(Array.from({ length: times }, (_, at) => ask(from(at))));
  const countOf = (answers: readonly Response[], status: number): number =>
    answers.filter((answer) => answer.status === status).length;

  it('RCL-4: one address may guess at links so often a minute, and is told when to come again', async () => {
    const before = world.upstream.seen.length;
    const answers = await askOften(8, () => '203.0.113.7');
    expect([countOf(answers, 200), countOf(answers, 429)]).toEqual([5, 3]);
    expect(world.upstream.seen.length - before).toBe(5);
    const refused = await ask('203.0.113.7', 'open-letters/lookups', { 'accept-language': 'en' });
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ status: 429, code: 'request.too-many', title: 'Too many requests' });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await (await ask('203.0.113.7')).json()).toMatchObject({ title: '请求过于频繁' });
  });

  it.each(['open-letters', 'open-letters/%6cookups', 'open-letters/lookups/', 'open-letters//lookups?x=1'])(
    'counts %s as the service reads it, with the others of the address',
    async (path) => {
      await askOften(5, () => '203.0.113.8');
      expect((await ask('203.0.113.8', path)).status).toBe(429);
    },
  );

  it.each(['open-letters/./lookups', 'open-letters/%2e/lookups', 'open-letters/lookups%23/../lookups'])(
    'lets nobody come by %s, which somebody behind would read otherwise',
    async (path) => {
      const { hostname, port } = new URL(world.url);
      const { request } = await import('node:http');
      const status = await new Promise<number | undefined>((resolve, reject) =>
        request({ hostname, port, path: `/api/v1/${path}`, method: 'POST' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end(),
      ); // fetch would tidy the path up
      expect(status).toBe(404);
    },
  );

  it('counts a network of IPv6 as one, and other addresses and other routes not at all', async () => {
    const network = await askOften(8, (at) => `2001:db8:1:2::${at + 1}`);
    expect(countOf(network, 429)).toBe(3);
    expect((await ask('203.0.113.9')).status).toBe(200);
    const closed = await Promise.all(Array.from({ length: 8 }, () => ask('203.0.113.7', 'complaints')));
    expect(countOf(closed, 200)).toBe(8);
  });

  it('believes no address that somebody only claims', async () => {
    const direct = await startGatewayWorld({ openRequestsPerMinute: 5 });
    try {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          fetch(`${direct.url}/api/v1/open-letters/lookups`, {
            method: 'POST',
            headers: { 'x-forwarded-for': `203.0.113.${at}` },
          }),
        ),
      );
      expect(countOf(answers, 429)).toBe(3);
    } finally {
      await direct.stop();
    }
  }, 60_000);
});
