import { type Reports, startReports } from '../../test/report-service';
import { createOpenApi, openApiText } from '../index';

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
});
