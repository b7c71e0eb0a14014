import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { source } from '../source';

/** How recently a person who signs must have proved who they are (SEC-3). */
export const signingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['recentLoginSeconds', 'source'],
  properties: { recentLoginSeconds: { type: 'integer', minimum: 30, maximum: 86_400 }, source },
} as const satisfies JSONSchema;
export type SigningPolicy = FromSchema<typeof signingSchema>;
