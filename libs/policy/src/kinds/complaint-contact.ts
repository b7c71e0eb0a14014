import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { durationText } from '../duration';
import { source } from '../source';
import { complaintGrades } from './handling-paths';

/** Contact with the complainant: call-backs (HND-14), silence (HND-13), the same matter again (INT-7). */
export const complaintContactSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['callBack', 'unreachable', 'sameMatter'],
  properties: {
    callBack: {
      type: 'object',
      additionalProperties: false,
      required: ['attempts', 'apartOfficeTime', 'source'],
      properties: {
        attempts: { type: 'integer', minimum: 1, maximum: 20 },
        /** Office time between two attempts. */
        apartOfficeTime: durationText,
        source,
      },
    },
    unreachable: {
      type: 'object',
      additionalProperties: false,
      required: ['warnedBefore', 'neverForGrades', 'source'],
      properties: {
        /** Wall time between the warning to the complainant and the closing as unreachable. */
        warnedBefore: durationText,
        neverForGrades: { type: 'array', uniqueItems: true, items: { enum: complaintGrades } },
        source,
      },
    },
    sameMatter: {
      type: 'object',
      additionalProperties: false,
      required: ['window', 'source'],
      properties: { window: durationText, source },
    },
  },
} as const satisfies JSONSchema;
export type ComplaintContactPolicy = FromSchema<typeof complaintContactSchema>;
