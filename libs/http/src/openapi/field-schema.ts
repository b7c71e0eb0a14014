import type { getMetadataStorage } from 'class-validator';
import { decimalText } from '../checks';
import { notBlankPattern } from './storable';

/** A constraint as class-validator keeps it. */
export type Constraint = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
export type FieldSchema = Readonly<Record<string, unknown>>;

const source = (pattern: unknown): string | undefined => (pattern instanceof RegExp ? pattern.source : undefined);
const choices = (values: unknown): unknown[] => (Array.isArray(values) ? [...values] : []);

type Describe = (parameters: readonly unknown[]) => FieldSchema;
const described: Readonly<Record<string, Describe>> = {
  isString: () => ({ type: 'string' }),
  isNotEmpty: () => ({ minLength: 1 }),
  isNotBlank: () => ({ type: 'string', minLength: 1, pattern: notBlankPattern }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isBoolean: () => ({ type: 'boolean' }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array' }),
  isIn: ([values]) => ({ enum: choices(values) }),
  isEnum: ([, values]) => ({ enum: choices(values) }),
  equals: ([value]) => ({ enum: [value] }),
  minLength: ([least]) => ({ minLength: least }),
  maxLength: ([most]) => ({ maxLength: most }),
  isLength: ([least, most]) => ({ minLength: least, ...(most !== undefined && { maxLength: most }) }),
  matches: ([pattern]) => ({ pattern: source(pattern) }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  isPositive: () => ({ exclusiveMinimum: 0 }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayUnique: () => ({ uniqueItems: true }),
  isISO8601: () => ({ type: 'string', format: 'date-time' }),
  isRfc3339: () => ({ type: 'string', format: 'date-time' }),
  isInstant: () => ({ type: 'string', format: 'date-time', maxLength: 40 }),
  isCalendarDate: () => ({ type: 'string', format: 'date' }),
  isDateString: () => ({ type: 'string' }),
  isDecimal: () => ({ type: 'string' }),
  isDecimalText: () => ({ type: 'string', pattern: decimalText.source }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isUrl: () => ({ type: 'string', format: 'uri' }),
};

const ofArray = /^(isArray|array[A-Z].*)$/;

/** The schema of a field as its constraints say it; those with `each` speak of the elements. */
export const fieldSchema = (
  constraints: readonly Constraint[],
): { readonly field: FieldSchema; readonly elements: FieldSchema; readonly isArray: boolean } => {
  const schema = (chosen: readonly Constraint[]): FieldSchema =>
    Object.assign(
      {},
      ...chosen.map(({ name = '', constraints: parameters }) => described[name]?.(parameters ?? []) ?? {}),
    );
  const own = constraints.filter(({ each }) => !each);
  return {
    field: schema(own),
    elements: schema(constraints.filter(({ each }) => each)),
    isArray: constraints.some(({ each, name = '' }) => each || ofArray.test(name)),
  };
};
