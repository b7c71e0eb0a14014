import { request } from 'node:http';
import { connect } from 'node:net';
import { Body, Controller, Get, HttpCode, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { DomainError } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import {
  Answers,
  ChangesNothing,
  createHttpAdapter,
  createOpenApi,
  HttpModule,
  IfMatch,
  IsCalendarDate,
  IsDecimalText,
  IsInstant,
  openApiText,
  type Problem,
} from './index';

class Item {
  @IsString() @MaxLength(5) lot!: string;
  @IsInt() @Min(1) @Max(9) quantity!: number;
}
class Report {
  @IsString() @MaxLength(20) problem!: string;
  @IsOptional() @IsIn(['phone', 'letter']) channel?: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Item) @ArrayMaxSize(2) items?: Item[];
  @IsOptional() @IsInstant() at?: string;
  @IsOptional() @IsCalendarDate() made?: string;
  @IsOptional() @IsDecimalText() amount?: string;
}
class CaseClosed extends DomainError {
  readonly code = 'case.closed';
  readonly status = 409;
}
class Echo {
  @IsString() problem!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Item) items?: Item[];
}

@Controller('reports')
class ReportController {
  @Post('check')
  @ChangesNothing()
  @HttpCode(200)
  @Answers(Echo)
  check(@Body() body: Report): Report {
    return body;
  }
  @Post()
  register(@Body() body: Report): Report {
    return body;
  }
  @Get('bug')
  bug(): never {
    throw new Error('password=secret at db-1.internal');
  }
  @Get('down')
  down(): never {
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
  }
  @Get('slow')
  slow(): Promise<never> {
    return new Promise(() => undefined);
  }
  @Get('closed')
  closed(): never {
    throw new CaseClosed('closed', { reference: 'TS-2026-000001' });
  }
  @Get('correlation')
  correlation(): { id: string | undefined } {
    return { id: requestContext.getStore()?.correlationId };
  }
  @Post('correlation')
  @ChangesNothing()
  correlationAfterBody(): { id: string | undefined } {
    return { id: requestContext.getStore()?.correlationId };
  }
  @Get(':reference')
  find(@Param('reference') reference: string): { reference: string; version: number } {
    return { reference, version: 7 };
  }
  @Post(':reference/closings')
  close(@IfMatch() version: number): { version: number } {
    return { version };
  }
}

@Module({
  imports: [
    HttpModule.forService({
      service: 'test',
      handlerTimeoutMs: 50,
      catalogues: [
        {
          'case.closed': {
            'zh-CN': { title: '{reference} 已结案', detail: '请另行登记。' },
            en: { title: '{reference} is closed', detail: 'Register another.' },
          },
        },
      ],
    }),
  ],
  controllers: [ReportController],
})
class TestModule {}

describe('the HTTP edge', () => {
  let app: NestFastifyApplication;
  let base: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(TestModule, createHttpAdapter({ bodyLimitBytes: 2_000 }), {
      bodyParser: false,
      logger: false,
    });
    app.setGlobalPrefix('api/v1');
    await app.listen(0, '127.0.0.1');
    base = (await app.getUrl()) + '/api/v1';
  });
  afterAll(() => app.close());

  const send = async (path: string, init: RequestInit = {}): Promise<{ response: Response; problem: Problem }> => {
    const response = await fetch(path.startsWith('http') ? path : base + path, init);
    const text = await response.text();
    return { response, problem: (text === '' ? {} : JSON.parse(text)) as Problem };
  };
  const check = (body: unknown, headers: Record<string, string> = {}) =>
    send('/reports/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('answers every invalid entry with its pointer and what to do, in Chinese by default', async () => {
    const { response, problem } = await check({
      problem: 'x'.repeat(21),
      channel: 'pigeon',
      items: [
        { lot: 'L1', quantity: 0 },
        { lot: 7, quantity: 1 },
      ],
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({
      type: 'urn:anxin:problem:request.invalid',
      code: 'request.invalid',
      status: 400,
      title: '请求内容有误',
      instance: '/api/v1/reports/check',
    });
    expect(problem.errors).toEqual([
      { pointer: '#/problem', code: 'validation.maxLength', detail: '最多 20 个字，请缩短。' },
      { pointer: '#/channel', code: 'validation.isIn', detail: '请从以下选项中选择：phone, letter。' },
      { pointer: '#/items/0/quantity', code: 'validation.min', detail: '不得小于 1。' },
      { pointer: '#/items/1/lot', code: 'validation.maxLength', detail: '最多 5 个字，请缩短。' },
    ]);
  });

  it('answers in English when asked, and never shows the value that was sent', async () => {
    const { problem, response } = await check({ problem: 13812345678 }, { 'accept-language': 'en-GB' });
    expect(problem.errors).toEqual([
      {
        pointer: '#/problem',
        code: expect.stringMatching(/^validation\.(isString|maxLength)$/) as string,
        detail: expect.stringMatching(/^[A-Z]/) as string,
      },
    ]);
    expect(JSON.stringify(problem)).not.toContain('13812345678');
    expect(response.headers.get('content-language')).toBe('en');
  });

  it('refuses unknown fields, also nested ones', async () => {
    const { problem } = await check({
      problem: 'p',
      by: 'somebody else',
      items: [{ lot: 'L', quantity: 1, admin: true }],
    });
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/by', 'validation.whitelistValidation'],
      ['#/items/0/admin', 'validation.whitelistValidation'],
    ]);
  });

  it.each([
    ['{"problem":"p","__proto__":{"polluted":true}}', 'request.malformed'],
    ['{"problem":"p","constructor":{"prototype":{"polluted":true}}}', 'request.malformed'],
    ['{"problem":', 'request.malformed'],
    ['[]', 'request.invalid'],
    ['"text"', 'request.invalid'],
    ['null', 'request.invalid'],
    [`{"problem":"p","items":${'['.repeat(900)}${']'.repeat(900)}}`, 'request.invalid'],
    ['{"problem":"a\\u0000b"}', 'request.invalid'],
  ])('refuses %s without harm', async (body, code) => {
    const { response, problem } = await check(body);
    expect([response.status, problem.code]).toEqual([400, code]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('checks instants, dates and decimals', async () => {
    const wrong = await check({ problem: 'p', at: '2026-02-31T10:00:00+08:00', made: '2026-02-30', amount: '1e3' });
    expect(wrong.problem.errors?.map(({ code }) => code)).toEqual([
      'validation.isInstant',
      'validation.isCalendarDate',
      'validation.isDecimalText',
    ]);
    const right = await check({
      problem: 'p',
      at: '2026-02-28T10:00:00+08:00',
      made: '2026-02-28',
      amount: '12.500000',
    });
    expect(right.response.status).toBe(200);
  });

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

  it('describes itself in OpenAPI 3.1, the same each time', () => {
    const document = createOpenApi(app, { service: 'test', title: 'Test' });
    expect(openApiText(document)).toBe(openApiText(createOpenApi(app, { service: 'test', title: 'Test' })));
    expect(document.openapi).toBe('3.1.0');
    const post = document.paths['/api/v1/reports']?.post;
    expect(post?.parameters).toEqual([
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    ]);
    expect(document.paths['/api/v1/reports/{reference}/closings']?.post?.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', required: true }),
    );
    expect(document.paths['/api/v1/reports/check']?.post?.parameters).toEqual([]);
    expect(document.components?.schemas?.['Report']).toMatchObject({
      required: ['problem'],
      properties: {
        problem: { type: 'string', maxLength: 20 },
        channel: { type: 'string', enum: ['phone', 'letter'] },
        items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
        at: { type: 'string', format: 'date-time' },
      },
    });
    expect(document.components?.schemas?.['Item']).toMatchObject({
      properties: { quantity: { type: 'integer', minimum: 1, maximum: 9 } },
    });
    expect(document.paths['/api/v1/reports/check']?.post?.responses['200']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Echo' } } },
    });
  });
});
