import type { FromSchema, JSONSchema } from 'json-schema-to-ts';

/** A role of the company: `sales-head`. */
export const role = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$' } as const;
export const roles = { type: 'array', maxItems: 40, uniqueItems: true, items: role } as const;
/** A rule's number: `HND-4`. */
export const ruleId = { type: 'string', pattern: '^[A-Z]{3}-[0-9]{1,3}$' } as const;
export const words = { type: 'string', minLength: 1, maxLength: 500 } as const;
/** An exact decimal, never a float: `5`, `0.5`. */
export const decimalText = { type: 'string', pattern: '^[0-9]{1,12}(\\.[0-9]{1,6})?$' } as const;

/** Where a figure comes from: the rule and the company's document (A to E), the law's article, or the field's practice. */
export const source = {
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'documents'],
  properties: {
    rule: ruleId,
    documents: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['A', 'B', 'C', 'D', 'E', 'law', 'field'] },
    },
    article: words,
    note: words,
  },
} as const satisfies JSONSchema;
export type Source = FromSchema<typeof source>;

/** What is wrong with a document, and where: a JSON pointer, a stable code with its parameters for a catalogue, and a sentence. */
export interface PolicyFault {
  readonly pointer: string;
  readonly code: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly message: string;
}
