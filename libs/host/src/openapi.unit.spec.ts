import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { sampleService } from '../test/sample-service';
import { openApiDrift, openApiOf, writeOpenApi } from './index';

describe("a service's OpenAPI document", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const faults = async (text: string): Promise<string[]> => {
    const config = await createConfig({
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-operationId-unique': 'error',
        'path-parameters-defined': 'error',
      },
    });
    return (await lintFromString({ source: text, config, absoluteRef: 'openapi.json' })).map(({ message }) => message);
  };

  it('needs no engine, is the same each time, and is sound 3.1', async () => {
    const text = await openApiOf(sampleService);
    expect(await openApiOf(sampleService)).toBe(text);
    expect(text).toContain('"openapi": "3.1.0"');
    expect(await faults(text)).toEqual([]);
    expect(await faults(text.replace('"in": "header"', '"in": "head"'))).toHaveLength(1);
    expect(await faults(text.replaceAll('"WriteNote": {', '"Unwritten": {'))).toHaveLength(1);
  }, 30_000);

  it('tells paths, permissions, headers, bodies, pages and problems', async () => {
    const { paths, components } = JSON.parse(await openApiOf(sampleService)) as OpenAPIObject;
    expect(Object.keys(paths)).toEqual(['/api/v1/notes', '/api/v1/notes/{reference}']);
    const { get, post } = paths['/api/v1/notes'] ?? {};
    expect(post).toMatchObject({
      operationId: 'note_write',
      'x-permission': 'batch-records:answer',
      security: [{ bearer: [] }],
      tags: ['production'],
    });
    expect(post?.responses['201']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/NoteView' } } },
    });
    expect(post?.responses).not.toHaveProperty('default');
    expect(post?.responses).toMatchObject({
      400: { $ref: '#/components/responses/Malformed' },
      403: { $ref: '#/components/responses/Forbidden' },
      422: { $ref: '#/components/responses/Unprocessable' },
    });
    expect(components?.responses?.['Malformed']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
    expect(get?.parameters).toContainEqual(
      expect.objectContaining({
        name: 'sort',
        schema: { type: 'string', enum: ['writtenAt', '-writtenAt', 'title', '-title'], default: '-writtenAt' },
      }),
    );
    expect(get?.responses['200']).toMatchObject({
      content: { 'application/json': { schema: { required: ['items', 'next'] } } },
    });
    expect(paths['/api/v1/notes/{reference}']?.patch?.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    );
    expect(components?.schemas?.['WriteNote']).toMatchObject({
      required: ['title'],
      properties: { title: { type: 'string', maxLength: 30 }, shelf: { type: 'string', maxLength: 10 } },
    });
  });

  it('shows the first line that drifted from the file', async () => {
    const file = join(folder, 'openapi.json');
    expect(await openApiDrift(sampleService, file)).toContain(`${file}:1 `);
    await writeOpenApi(sampleService, file);
    expect(await openApiDrift(sampleService, file)).toBeUndefined();
    await writeFile(file, (await readFile(file, 'utf8')).replace('"maxLength": 30', '"maxLength": 31'));
    expect(await openApiDrift(sampleService, file)).toMatch(/"maxLength\\?": 31.*"maxLength\\?": 30/);
  });
});
