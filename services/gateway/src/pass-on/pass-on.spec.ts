import { readFile } from 'node:fs/promises';
import { readTracingConfig } from '@anxin/tracing';
import { eventually, loginAs, type Session, startCollector } from '@anxin/testing';
import { type GatewayWorld, startGatewayWorld } from '../../test/gateway-world';
import { seal } from '../session/seal';

describe('the way to the services', () => {
  let world: GatewayWorld;
  let session: Session;
  beforeAll(async () => {
    world = await startGatewayWorld();
    session = await loginAs(world.url, 'customer-service1', world.identity.password);
  }, 60_000);
  afterAll(() => world.stop());

  const post = {
    method: 'POST',
    body: '{"problem":"x"}',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key-12345' },
  };
  const sealed = async (content: object, secondsFromNow: number) => {
    const key = Buffer.from(await readFile(world.config.session.keyFile, 'utf8'), 'base64url');
    return `anxin-session=${await seal(key, 'session', content, Math.floor(Date.now() / 1000) + secondsFromNow)}`;
  };

  it('passes method, path, query, body and headers on unchanged, and never a cookie', async () => {
    const response = await session.fetch('/api/v1/complaints/TS-2026-000001?a=1&b=%2F', post);
    expect(await response.json()).toEqual({
      method: 'POST',
      url: '/api/v1/complaints/TS-2026-000001?a=1&b=%2F',
      body: '{"problem":"x"}',
    });
    const { headers } = world.upstream.last();
    expect(headers).toMatchObject({ 'idempotency-key': 'key-12345', 'content-type': 'application/json' });
    expect(headers.cookie).toBeUndefined();
    expect(headers['x-anxin-csrf']).toBeUndefined();
    expect(response.headers.get('etag')).toBe('"3"');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('gives every request a correlation id, and keeps that of the caller', async () => {
    const own = await session.fetch('/api/v1/complaints', { headers: { 'x-correlation-id': 'abc-12345' } });
    expect(own.headers.get('x-correlation-id')).toBe('abc-12345');
    expect(world.upstream.last().headers['x-correlation-id']).toBe('abc-12345');
    const fresh = await session.fetch('/api/v1/complaints', { headers: { 'x-correlation-id': 'no\tgood' } });
    expect(world.upstream.last().headers['x-correlation-id']).toBe(fresh.headers.get('x-correlation-id'));
  });

  it('lets the token of a system through as it is, and a forged forwarding header not', async () => {
    const authorization = `Bearer ${await world.identity.serviceToken('erp')}`;
    const response = await fetch(`${world.url}/api/v1/complaints`, {
      ...post,
      headers: { ...post.headers, authorization, 'x-forwarded-for': '9.9.9.9' },
    });
    expect(response.status).toBe(200);
    expect(world.upstream.last().headers).toMatchObject({ authorization, 'x-forwarded-for': '127.0.0.1' });
  });

  it('lets who has neither token nor session go on without, for the service to refuse', async () => {
    await fetch(`${world.url}/api/v1/complaints`);
    expect(world.upstream.last().headers.authorization).toBeUndefined();
  });

  it('RCL-4: lets a consignee’s answer through, which has no session, from the page of this host', async () => {
    const headers = { ...post.headers, origin: world.url, 'sec-fetch-site': 'same-origin', 'x-anxin-csrf': '1' };
    const response = await fetch(`${world.url}/api/v1/replacements`, { ...post, headers });
    expect(response.status).toBe(200);
    const { headers: passedOn } = world.upstream.last();
    expect(passedOn).toMatchObject({ 'idempotency-key': 'key-12345' });
    expect(passedOn.authorization).toBeUndefined();
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  const forgeries: [string, RequestInit][] = [
    ['a post without the header of our pages', { method: 'POST', headers: { 'x-anxin-csrf': '' } }],
    ['a post from another origin', { method: 'POST', headers: { origin: 'https://elsewhere.example' } }],
    ['a post that the browser calls cross-site', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a read that the browser calls cross-site', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a post of a neighbouring site', { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } }],
    ['a deletion without the header of our pages', { method: 'DELETE', headers: { 'x-anxin-csrf': '' } }],
  ];
  it.each(forgeries)('refuses with a session %s', async (_, init) => {
    const before = world.upstream.seen.length;
    const response = await session.fetch('/api/v1/complaints', init);
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 403,
      body: { code: 'auth.cross-site' },
    });
    expect(world.upstream.seen).toHaveLength(before);
  });

  it('takes what its own pages send', async () => {
    const headers = { ...post.headers, origin: world.url, 'sec-fetch-site': 'same-origin' };
    expect((await session.fetch('/api/v1/complaints', { ...post, headers })).status).toBe(200);
  });

  it.each([
    ['has run out', () => sealed({ id: 's', accessToken: 'x', accessExpiresAt: 2 ** 40 }, -1)],
    ['cannot be renewed', () => sealed({ id: 's', accessToken: 'x', accessExpiresAt: 0 }, 60)],
    [
      'has a refresh token that the identity provider refuses',
      () => sealed({ id: 's', accessToken: 'x', accessExpiresAt: 0, refreshToken: 'gone' }, 60),
    ],
    ['is not ours', async () => 'anxin-session=abc'],
  ])('answers 401 when the session %s, and takes it away', async (_, cookie) => {
    const response = await fetch(`${world.url}/api/v1/complaints`, {
      headers: { cookie: await cookie(), 'accept-language': 'en' },
    });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 401,
      body: { code: 'auth.session-ended', type: 'urn:anxin:problem:auth.session-ended', title: 'Session ended' },
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^anxin-session=;/);
  });

  it('renews an access token that is about to end, once for all requests of the moment', async () => {
    const cookie = session
      .cookies(new URL(world.url))
      .split('; ')
      .find((one) => one.startsWith('anxin-session='));
    const key = Buffer.from(await readFile(world.config.session.keyFile, 'utf8'), 'base64url');
    const { jwtDecrypt } = await import('jose');
    const { payload } = await jwtDecrypt<{ content: { accessToken: string } }>(
      (cookie ?? '').slice('anxin-session='.length),
      key,
      { audience: 'session' },
    );
    const old = await sealed({ ...payload.content, accessExpiresAt: Math.floor(Date.now() / 1000) + 5 }, 600);
    const [first, second] = await Promise.all(
      [1, 2].map(() => fetch(`${world.url}/api/v1/complaints`, { headers: { cookie: old } })),
    );
    expect([first?.status, second?.status]).toEqual([200, 200]);
    const sent = world.upstream.seen.slice(-2).map(({ headers }) => headers.authorization);
    expect(sent[0]).toBe(sent[1]);
    expect(sent[0]).not.toBe(`Bearer ${payload.content.accessToken}`);
    expect(first?.headers.getSetCookie()[0]).toMatch(/^anxin-session=/);
  });

  it('passes events on as they come, and hangs up when the browser does', async () => {
    const hangUp = new AbortController();
    const response = await session.fetch('/api/v1/events', { signal: hangUp.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toBe('data: first\n\n');
    world.upstream.say('second');
    expect(await next()).toBe('data: second\n\n');
    expect(world.upstream.streams.size).toBe(1);
    hangUp.abort();
    await eventually(() => expect(world.upstream.streams.size).toBe(0), { within: 5_000 });
  });

  it('says which service is down and what to do', async () => {
    const response = await session.fetch('/api/v1/retests', { headers: { 'accept-language': 'en' } });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as { detail: string };
    expect({ status: response.status, ...problem }).toMatchObject({
      status: 502,
      code: 'gateway.service-down',
      details: { service: 'quality' },
    });
    expect(problem.detail).toContain('same Idempotency-Key');
  });

  it('refuses a method that the document of the service does not offer there, and asks nobody', async () => {
    const before = world.upstream.seen.length;
    const response = await session.fetch('/api/v1/complaints', { ...post, method: 'PATCH' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'DELETE, GET, HEAD, POST']);
    expect(world.upstream.seen.length).toBe(before);
  });

  it('says that the outcome is unknown when a service does not answer in time', async () => {
    const impatient = await startGatewayWorld({ upstreamTimeoutMs: 500 });
    try {
      const response = await fetch(`${impatient.url}/api/v1/silent`, post);
      expect({ status: response.status, body: await response.json() }).toMatchObject({
        status: 504,
        body: { code: 'gateway.service-slow', details: { service: 'production' } },
      });
    } finally {
      await impatient.stop();
    }
  }, 60_000);

  it('asks a service that refuses work once, and hands its answer over', async () => {
    const before = world.upstream.seen.length;
    const response = await session.fetch('/api/v1/busy');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(world.upstream.seen).toHaveLength(before + 1);
  });

  it.each([
    '/api/v1/unheard-of',
    '/api/v2/complaints',
    '/api/v1/complaints/../../metrics',
    '/api/v1/complaints/..%2f..%2fmetrics',
    '/api/v1/metrics',
  ])('leads nowhere from %s', async (path) => {
    const before = world.upstream.seen.length;
    const response = await session.fetch(path);
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(world.upstream.seen).toHaveLength(before);
  });
});

describe('the trace of a request', () => {
  const refuse = (fault: string): never => {
    throw new Error(fault);
  };
  const stranger = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
  const traceparent = `00-${stranger.traceId}-${stranger.spanId}-01`;
  const headers = { traceparent, tracestate: 'theirs=1', baggage: 'name=somebody', 'x-correlation-id': 'a-stranger' };

  it('begins at the gateway: the caller’s own is noted beside it, and nothing of the caller’s goes on', async () => {
    const collector = await startCollector();
    const world = await startGatewayWorld({ tracing: readTracingConfig(collector.env, refuse) });
    await fetch(`${world.url}/api/v1/complaints/TS-2026-000001?name=%E7%8E%8B`, { headers });
    const passedOn = world.upstream.last().headers;
    const span = await eventually(() => {
      const found = collector.spans.find(({ attributes }) => attributes['anxin.correlation_id'] === 'a-stranger');
      if (!found) throw new Error('no span yet');
      return found;
    });
    expect(span).toMatchObject({ name: 'GET /api/v1/*', parentSpanId: undefined, links: [stranger] });
    expect(span.traceId).not.toBe(stranger.traceId);
    expect(passedOn['traceparent']).toBe(`00-${span.traceId}-${span.spanId}-01`);
    expect([passedOn['tracestate'], passedOn['baggage']]).toEqual([undefined, undefined]);
    expect(collector.bodies.join()).not.toMatch(/name=|somebody|TS-2026-000001/);
    await world.stop();
    await collector.close();
  }, 60_000);

  it('is none where nothing is traced, and the caller’s goes no further', async () => {
    const world = await startGatewayWorld();
    await fetch(`${world.url}/api/v1/complaints`, { headers });
    expect(world.upstream.last().headers['traceparent']).toBeUndefined();
    await world.stop();
  }, 60_000);
});
