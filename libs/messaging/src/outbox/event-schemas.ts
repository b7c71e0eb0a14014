import type { EventDefinition } from '@anxin/contracts';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { EventDataInvalid } from './event-data-invalid';

const ajv = addFormats(new Ajv({ allErrors: true }));
const open = new WeakMap<EventDefinition, ValidateFunction>();
const closed = new WeakMap<EventDefinition, ValidateFunction>();

/** Whoever publishes may send what is declared and nothing else: an undeclared field could carry a person's data out. */
const close = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, close(part)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
};

const compiled = (
  cache: WeakMap<EventDefinition, ValidateFunction>,
  definition: EventDefinition,
  adapt: (schema: unknown) => unknown = (schema) => schema,
): ValidateFunction => {
  const known = cache.get(definition);
  if (known) return known;
  const schema = adapt(definition.schema);
  if (typeof schema !== 'object' || schema === null) throw new Error(`${definition.type} has no schema`);
  const validate = ajv.compile(schema);
  cache.set(definition, validate);
  return validate;
};

const check = (definition: EventDefinition, validate: ValidateFunction, data: unknown): void => {
  if (validate(data)) return;
  const faults = (validate.errors ?? []).map(
    (fault) => `${fault.instancePath || '/'} ${fault.message ?? fault.keyword}`,
  );
  throw new EventDataInvalid(definition.type, faults);
};

/** @throws EventDataInvalid also for a field that the schema does not declare. */
export const checkBeforePublishing = (definition: EventDefinition, data: unknown): void =>
  check(definition, compiled(closed, definition, close), data);

/** Takes fields that it does not know: an additive change keeps the version. @throws EventDataInvalid */
export const checkReceived = (definition: EventDefinition, data: unknown): void =>
  check(definition, compiled(open, definition), data);
