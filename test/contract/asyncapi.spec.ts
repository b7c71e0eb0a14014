import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contracts from '@anxin/contracts';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import asyncApi30 from '@asyncapi/specs/schemas/3.0.0.json';

interface Document {
  readonly channels: Readonly<
    Record<string, { readonly address: string; readonly messages: Readonly<Record<string, object>> }>
  >;
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly summary: string; readonly payload: object }>>;
    readonly schemas: { readonly cloudEventHeaders: { readonly required: readonly string[] } };
  };
}
const document: Document = parse(readFileSync(join(__dirname, '../../docs/asyncapi.yaml'), 'utf8'));

const isDefinition = (value: unknown): value is contracts.EventDefinition =>
  typeof value === 'object' && value !== null && 'topic' in value && 'schema' in value && 'type' in value;
const definitions = Object.values<unknown>(contracts).filter(isDefinition);

describe('docs/asyncapi.yaml', () => {
  it('is a valid AsyncAPI 3.0 document', () => {
    const validate = new Ajv({
      meta: false,
      strict: false,
      validateSchema: false,
      logger: false,
      validateFormats: false,
    }).compile(asyncApi30);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('describes every kind of event, each on its topic with the schema that it is checked against, and none besides', () => {
    expect(definitions.length).toBeGreaterThan(20);
    expect(Object.keys(document.components.messages).sort()).toEqual(definitions.map(({ type }) => type).sort());
    for (const { type, topic, summary, schema } of definitions) {
      expect(document.components.messages[type]).toMatchObject({
        summary,
        payload: JSON.parse(JSON.stringify(schema)),
      });
      const channel = Object.values(document.channels).find(({ address }) => address === topic);
      expect(Object.keys(channel?.messages ?? {})).toContain(type);
    }
  });

  it('names the CloudEvents headers that every message carries', () => {
    expect(document.components.schemas.cloudEventHeaders.required).toEqual(
      expect.arrayContaining([
        'ce_specversion',
        'ce_id',
        'ce_type',
        'ce_source',
        'ce_time',
        'ce_subject',
        'ce_aggregateversion',
      ]),
    );
  });
});
