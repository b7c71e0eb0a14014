import { type Reports, startReports } from '../../test/report-service';
import { createOpenApi, openApiText } from '../index';
import { notBlankPattern, storablePattern } from './storable';

describe('createOpenApi', () => {
  let app: Reports['app'];

  beforeAll(async () => {
    ({ app } = await startReports());
  });
  afterAll(() => app.close());

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

  it('tells of each route the refusals that it can meet, and no others', () => {
    const { paths, components } = createOpenApi(app, { service: 'test', title: 'Test' });
    const statuses = (path: string, method: 'get' | 'post') => Object.keys(paths[path]?.[method]?.responses ?? {});
    const always = ['401', '403', '408', '431', '500', '503', '504'];
    const sends = ['400', '404', '409', '413', '415', '422'];
    expect(statuses('/api/v1/reports/bug', 'get')).toEqual(['200', ...always]);
    expect(statuses('/api/v1/reports/{reference}', 'get')).toEqual(['200', ...always, '400', '404', '414'].sort());
    expect(statuses('/api/v1/reports', 'post')).toEqual(['201', ...always, ...sends].sort());
    expect(statuses('/api/v1/reports/{reference}/closings', 'post')).toEqual(
      ['201', ...always, ...sends, '412', '428'].sort(),
    );
    expect(components?.responses?.['Unavailable']).toMatchObject({
      headers: { 'Retry-After': { required: true }, 'X-Correlation-Id': {}, 'Content-Language': { required: true } },
      content: { 'application/problem+json': {} },
    });
  });

  it('says what the validation holds to: nothing else in a body, and the bounds of fields that describe themselves', () => {
    const { paths, components } = createOpenApi(app, { service: 'test', title: 'Test' });
    expect(components?.schemas?.['Report']).toMatchObject({
      additionalProperties: false,
      properties: {
        problem: { maxLength: 20, pattern: storablePattern },
        remark: { example: 'dented', maxLength: 40, minLength: 1, pattern: notBlankPattern },
        items: { maxItems: 2 },
      },
    });
    expect('a\u0000b').not.toMatch(new RegExp(storablePattern));
    for (const blank of ['', ' \n', 'a\u0000b']) expect(blank).not.toMatch(new RegExp(notBlankPattern));
    expect(' a\n').toMatch(new RegExp(notBlankPattern));
    expect(components?.schemas?.['Item']).toMatchObject({ additionalProperties: false });
    expect(components?.schemas?.['Problem']).not.toHaveProperty('additionalProperties');
    expect(components?.schemas?.['Search']).toMatchObject({
      properties: { most: { type: 'integer', minimum: 1 } },
      allOf: [{ anyOf: [{ required: ['contact'] }, { required: ['words'] }] }],
      if: { required: ['how'], properties: { how: { const: 'many' } } },
      then: { required: ['most'] },
    });
    expect(paths['/api/v1/reports/{reference}/revisions/{revision}']?.get?.parameters).toMatchObject([
      { name: 'revision', schema: { type: 'integer', minimum: 1, maximum: 999_999_999 } },
    ]);
  });
});
