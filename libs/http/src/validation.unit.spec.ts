import { type Reports, startReports } from '../test/report-service';

describe('validation of a body', () => {
  let app: Reports['app'];
  let check: Reports['check'];
  let send: Reports['send'];

  beforeAll(async () => {
    ({ app, check, send } = await startReports());
  });
  afterAll(() => app.close());

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
    ['{"problem":"a\\ud800b"}', 'request.invalid'],
  ])('refuses %s without harm', async (body, code) => {
    const { response, problem } = await check(body);
    expect([response.status, problem.code]).toEqual([400, code]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    [{ problem: 'p', channel: null }, '#/channel', 'validation.isIn'],
    [{ problem: 'p', items: null }, '#/items', 'validation.arrayMaxSize'],
    [{ problem: 'p', items: { lot: 'L', quantity: 1 } }, '#/items', 'validation.arrayMaxSize'],
    [{ problem: 'p', items: [null] }, '#/items', 'validation.isObject'],
    [{ problem: 'p', items: [[{ lot: 'L', quantity: 1 }]] }, '#/items', 'validation.isObject'],
  ])('takes neither null nor another shape for a field that may be left out: %j', async (body, pointer, code) => {
    const { response, problem } = await check(body);
    expect([response.status, problem.errors?.map((error) => [error.pointer, error.code])]).toEqual([
      400,
      [[pointer, code]],
    ]);
  });

  it.each([
    [{}, ['#/contact']],
    [{ contact: null, words: 'w' }, ['#/contact']],
    [{ words: 'w' }, undefined],
    [{ contact: 'c', how: 'one' }, undefined],
    [{ contact: 'c', how: 'many' }, ['#/most']],
    [{ contact: 'c', how: 'many', most: 2 }, undefined],
  ])('asks for a field where another one makes it needed: %j', async (body, pointers) => {
    const { problem } = await send('/reports/searches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('takes a whole number from 1 in a path, and refuses what no column holds', async () => {
    expect((await send('/reports/TS-1/revisions/999999999')).response.status).toBe(200);
    for (const revision of ['0', '-1', '01', '1.0', '1e3', 'x', '1000000000', '99999999999999999999']) {
      const { response, problem } = await send(`/reports/TS-1/revisions/${revision}`);
      expect([revision, response.status, problem.errors]).toEqual([
        revision,
        400,
        [{ parameter: 'revision', code: 'validation.naturalNumber', detail: '请填写 1 至 999999999 之间的整数。' }],
      ]);
    }
  });

  it('checks instants, dates and decimals', async () => {
    const wrong = await check({ problem: 'p', at: '2026-02-31T10:00:00+08:00', made: '2026-02-30', amount: '1e3' });
    expect(wrong.problem.errors?.map(({ code }) => code)).toEqual([
      'validation.isInstant',
      'validation.isCalendarDate',
      'validation.isDecimalText',
    ]);
    const yearZero = await check({ problem: 'p', at: '0000-01-01T00:00:00Z', made: '0000-01-01' });
    expect(yearZero.problem.errors?.map(({ code }) => code)).toEqual([
      'validation.isInstant',
      'validation.isCalendarDate',
    ]);
    const right = await check({
      problem: 'p',
      at: '2026-02-28T10:00:00+08:00',
      made: '2026-02-28',
      amount: '12.500000',
    });
    expect(right.response.status).toBe(200);
  });
});
