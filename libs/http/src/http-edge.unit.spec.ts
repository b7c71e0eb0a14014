import { request } from 'node:http';
import { connect } from 'node:net';
import { type Reports, startReports } from '../test/report-service';

describe('the HTTP edge', () => {
  let app: Reports['app'];
  let base: Reports['base'];
  let send: Reports['send'];
  let check: Reports['check'];

  beforeAll(async () => {
    ({ app, base, send, check } = await startReports());
  });
  afterAll(() => app.close());

  it('answers what Fastify refuses as a problem too', async () => {
    const big = await check({ problem: 'x'.repeat(3_000) });
    expect([big.response.status, big.problem.code]).toEqual([413, 'request.too-large']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const wrong = await check('problem=p', { 'content-type': type });
      expect([type, wrong.response.status, wrong.problem.code]).toEqual([type, 415, 'request.unsupported-media-type']);
    }
    const nowhere = await send('/nowhere?phone=13812345678');
    expect([nowhere.response.status, nowhere.problem.code, nowhere.problem.instance]).toEqual([
      404,
      'request.not-found',
      '/api/v1/nowhere',
    ]);
    expect((await send(`${new URL(base).origin}/outside`)).problem.code).toBe('request.not-found');
    const unreadable = await send(`${base}/reports/%zz`);
    expect([unreadable.response.status, unreadable.problem.code]).toEqual([400, 'request.malformed']);
    expect(unreadable.response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a method that a path does not take by 405, and says which it takes', async () => {
    for (const method of ['DELETE', 'OPTIONS', 'PUT']) {
      const { response, problem } = await send('/reports/TS-2026-000001', { method });
      expect([method, response.status, problem.code]).toEqual([method, 405, 'request.method-not-allowed']);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    }
    for (const method of ['DELETE', 'GET']) {
      const { response } = await send('/reports/check', { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
    expect((await send('/nowhere', { method: 'DELETE' })).response.status).toBe(404);
  });

  it('answers what cannot be read as a request as a problem too', async () => {
    const long = await send(`/reports/closed?${'x'.repeat(20_000)}`);
    expect([long.response.status, long.problem.status, long.problem.code]).toEqual([431, 431, 'request.malformed']);
    expect(long.response.headers.get('content-type')).toContain('application/problem+json');
    expect(long.response.headers.get('x-correlation-id')).toBe(long.problem.correlationId);
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    socket.end('no request at all\r\n\r\n');
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"request\.malformed"/);
  });

  it('tells a bug nothing but the correlation id, and an engine that is away as 503', async () => {
    const { response, problem } = await send('/reports/bug');
    expect([response.status, problem.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(problem)).not.toMatch(/secret|db-1|Error/);
    expect(problem.correlationId).toBe(response.headers.get('x-correlation-id'));
    const down = await send('/reports/down');
    expect([down.response.status, down.problem.code, down.response.headers.get('retry-after')]).toEqual([
      503,
      'unavailable',
      '2',
    ]);
    expect(JSON.stringify(down.problem)).not.toContain('10.0.0.1');
  });

  it("answers a refusal of the domain with its own text, parameters and the caller's language", async () => {
    const { response, problem } = await send('/reports/closed', { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(409);
    expect(problem).toMatchObject({
      code: 'case.closed',
      title: 'TS-2026-000001 is closed',
      details: { reference: 'TS-2026-000001' },
    });
  });

  it('bounds a handler that does not end', async () => {
    const { response, problem } = await send('/reports/slow');
    expect([response.status, problem.code]).toEqual([504, 'request.timeout']);
  });

  it('keeps a sound correlation id of the caller, also behind a body, and replaces an unsound one', async () => {
    for (const init of [{}, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } }]) {
      const response = await fetch(`${base}/reports/correlation`, {
        ...init,
        headers: { ...init.headers, 'x-correlation-id': 'caller-0001' },
      });
      expect([response.headers.get('x-correlation-id'), await response.json()]).toEqual([
        'caller-0001',
        { id: 'caller-0001' },
      ]);
    }
    const { response } = await send('/reports/correlation', { headers: { 'x-correlation-id': 'a b"c' } });
    expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps the context of a request whose body comes later than its head', async () => {
    const headers = {
      'content-type': 'application/json',
      'content-length': 7,
      'x-correlation-id': 'late-body-1',
      expect: '100-continue',
    };
    const answer = await new Promise<string>((resolve, reject) => {
      const late = request(`${base}/reports/correlation`, { method: 'POST', headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
      });
      // The server says so once it has begun with the request.
      late
        .on('continue', () => late.end('{"a":1}'))
        .on('error', reject)
        .flushHeaders();
    });
    expect(JSON.parse(answer)).toEqual({ id: 'late-body-1' });
  });

  it('sends security headers with every answer', async () => {
    for (const path of ['/reports/closed', '/reports/TS-1', '/nowhere']) {
      const { headers } = (await send(path)).response;
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('asks for an Idempotency-Key on a POST, of a sound shape', async () => {
    const post = (headers: Record<string, string>) =>
      send('/reports', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"problem":"p"}',
      });
    expect((await post({})).problem).toMatchObject({ status: 400, code: 'request.key-missing' });
    for (const key of ['short', 'x'.repeat(201), 'with space in it'])
      expect((await post({ 'idempotency-key': key })).problem).toMatchObject({
        status: 400,
        code: 'request.key-invalid',
      });
  });

  it('does not promise one effect for a handler that stores no answer', async () => {
    const { response } = await send('/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key-00000001' },
      body: '{"problem":"p"}',
    });
    expect(response.status).toBe(500);
  });

  it('gives a versioned answer its strong ETag and reads If-Match strictly', async () => {
    expect((await send('/reports/TS-1')).response.headers.get('etag')).toBe('"7"');
    const close = (headers: Record<string, string>) =>
      send('/reports/TS-1/closings', { method: 'POST', headers: { 'idempotency-key': 'key-00000002', ...headers } });
    expect((await close({})).problem).toMatchObject({ status: 428, code: 'request.version-missing' });
    for (const header of ['W/"7"', '*', '7', '"x"', '"7", "8"'])
      expect((await close({ 'if-match': header })).problem).toMatchObject({
        status: 412,
        code: 'request.version-stale',
      });
  });

  it('closes a connection whose request line is none, without an answer of its own kind', async () => {
    const { port, hostname } = new URL(base);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket
        .on('data', (chunk) => (text += chunk.toString()))
        .on('end', () => resolve(text))
        .on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});
