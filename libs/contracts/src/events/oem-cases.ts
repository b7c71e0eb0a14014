import type { JSONSchema } from 'json-schema-to-ts';
import { defineEvent, factTopic, instant, integer, text } from '../event';

const fact = <const P extends Record<string, JSONSchema>, const R extends readonly (keyof P & string)[]>(
  past: string,
  summary: string,
  required: R,
  properties: P,
) =>
  defineEvent({
    type: `anxin.oem-vendors.case.${past}.v1`,
    topic: factTopic('oem-vendors'),
    summary,
    schema: { type: 'object', required, properties },
  } as const);

/** `lot` is the number as it is matched; `complaint` is there when the case came from one. */
const ofCase = {
  ...{ reference: text, at: instant, by: text, stage: text },
  ...{ manufacturer: text, productCode: text, lot: text, complaint: text },
} as const;
const always = ['reference', 'at', 'by', 'stage', 'manufacturer', 'productCode', 'lot'] as const;

export const oemCaseSubmitted = fact(
  'submitted',
  'Sales submitted the exception form of an OEM product, or sent it again after it was returned (OEM-3).',
  [...always, 'problem', 'revision', 'formLate'],
  { ...ofCase, problem: { enum: ['quality', 'shipping'] }, revision: integer, formLate: { type: 'boolean' } },
);
export const oemCaseReturned = fact(
  'returned',
  'The OEM quality engineer returned the form to sales, with reasons (OEM-4).',
  [...always, 'revision'],
  { ...ofCase, revision: integer },
);
export const oemCaseConfirmed = fact(
  'confirmed',
  'The OEM quality engineer confirmed the case; the handling opinion is due by its clock (OEM-2, OEM-6).',
  [...always, 'causeClass'],
  { ...ofCase, causeClass: { enum: ['quality', 'human'] }, dueAt: instant },
);
export const oemCaseOpinionGiven = fact(
  'opinion-given',
  'The engineer submitted the handling opinion to the superior (OEM-4).',
  [...always, 'revision'],
  { ...ofCase, revision: integer },
);
export const oemCaseOpinionDeferred = fact(
  'opinion-deferred',
  'Told before the deadline, and with a recorded reason: the handling opinion takes longer (OEM-6).',
  [...always, 'until'],
  { ...ofCase, until: instant },
);
export const oemCaseDecided = fact(
  'decided',
  'The superior approved or refused an opinion; approved, it says what sales may tell the customer (OEM-4, OEM-7, SEC-3).',
  [...always, 'revision', 'outcome'],
  {
    ...{ ...ofCase, revision: integer, outcome: { enum: ['approved', 'refused'] } },
    liability: text,
    requestsCorrectiveAction: { type: 'boolean' },
  },
);
