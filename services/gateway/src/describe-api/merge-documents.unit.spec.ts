import type { ApiDocument } from './api-document';
import { mergeDocuments } from './merge-documents';

const document = (path: string, note: object): ApiDocument => ({
  openapi: '3.1.0',
  info: { title: path, version: '1' },
  paths: {
    [path]: {
      get: {
        responses: {
          200: { schema: { $ref: '#/components/schemas/Note' } },
          400: { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  },
  components: {
    schemas: { Note: note, Problem: { type: 'object' }, Notes: { items: { $ref: '#/components/schemas/Note' } } },
  },
});

describe('mergeDocuments', () => {
  it('keeps what is the same once, and names what differs after its service', () => {
    const merged = mergeDocuments(
      new Map([
        ['complaints', document('/api/v1/complaints', { type: 'string' })],
        ['oem-vendors', document('/api/v1/cases', { type: 'number' })],
      ]),
    );
    expect(merged.components?.schemas).toMatchObject({
      ...{ Note: { type: 'string' }, OemVendorsNote: { type: 'number' }, Problem: { type: 'object' } },
      ...{ Notes: { items: { $ref: '#/components/schemas/Note' } } },
      OemVendorsNotes: { items: { $ref: '#/components/schemas/OemVendorsNote' } },
    });
    expect(merged.paths['/api/v1/cases']).toEqual({
      get: {
        responses: {
          200: { schema: { $ref: '#/components/schemas/OemVendorsNote' } },
          400: { schema: { $ref: '#/components/schemas/Problem' } },
          502: { $ref: '#/components/responses/ServiceDown' },
        },
      },
    });
    expect(merged.components?.responses).toMatchObject({
      ServiceDown: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    });
  });

  it('refuses two services with one path', () => {
    const same = document('/api/v1/work', {});
    expect(() =>
      mergeDocuments(
        new Map([
          ['complaints', same],
          ['quality', same],
        ]),
      ),
    ).toThrow('/api/v1/work is offered by quality and by another');
  });
});
