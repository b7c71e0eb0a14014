import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { durationText } from '../duration';
import { source } from '../source';
import { complaintClasses, complaintGrades } from './handling-paths';

const watch = {
  type: 'object',
  additionalProperties: false,
  required: ['complaints', 'window', 'source'],
  properties: { complaints: { type: 'integer', minimum: 2, maximum: 10_000 }, window: durationText, source },
} as const;

/** Related complaints in a sliding window that raise the grade and ask for an assessment (INT-4). */
export const lotWatchSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['classes', 'lot', 'product', 'raisesTo'],
  properties: {
    classes: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: complaintClasses } },
    lot: watch,
    product: watch,
    raisesTo: { enum: complaintGrades },
  },
} as const satisfies JSONSchema;
export type LotWatchPolicy = FromSchema<typeof lotWatchSchema>;
