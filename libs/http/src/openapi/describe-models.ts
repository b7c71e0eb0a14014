import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { type Constraint, type FieldSchema, fieldSchema } from './field-schema';

const propertiesKey = 'swagger/apiModelPropertiesArray';
const propertyKey = 'swagger/apiModelProperties';
const arrayKeywords = new Set(['minItems', 'maxItems', 'uniqueItems']);
const builtIn = new Set<unknown>([String, Number, Boolean, Date, Object, Array, undefined]);

/** The class of a nested field or of the elements of a list, as `@Type()` or the field itself declares it. */
const nestedType = (model: Type, property: string): Type | undefined => {
  const probe: unknown = (plainToInstance(model, { [property]: [{}] }) as Record<string, unknown>)[property];
  const element: unknown = Array.isArray(probe) ? probe[0] : undefined;
  const declared: unknown = Reflect.getMetadata('design:type', model.prototype as object, property);
  const found = [element?.constructor, declared].find(
    (candidate) => typeof candidate === 'function' && !builtIn.has(candidate),
  );
  return found as Type | undefined;
};

const isOptional = (constraints: readonly Constraint[]): boolean =>
  constraints.some(({ type }) => type === 'conditionalValidation');

const optionsOf = (constraints: readonly Constraint[], nested: Type | undefined): ApiPropertyOptions => {
  const { field, elements, isArray } = fieldSchema(constraints);
  const required = !isOptional(constraints);
  const value = nested
    ? { type: () => nested, isArray }
    : isArray
      ? { ...field, type: 'array', items: { type: 'string', ...elements } }
      : { type: 'string', ...field };
  return { required, ...value } as ApiPropertyOptions;
};

/** What a constraint says and no `@ApiProperty` need repeat. */
const bounds = (constraints: readonly Constraint[]): FieldSchema => {
  const { field, elements } = fieldSchema(constraints);
  const { type: _, ...own } = field;
  const { type: _type, format: _format, enum: _enum, ...each } = elements;
  return { ...each, ...own };
};

/** By its TypeScript type alone a whole number is any number. */
const isWhole = (told: FieldSchema, constraints: readonly Constraint[]): boolean =>
  told['type'] === Number && told['isArray'] !== true && fieldSchema(constraints).field['type'] === 'integer';

/** Adds the bounds that class-validator knows to a described field; what the description says itself stays. */
const bound = (prototype: object, property: string, constraints: readonly Constraint[], nested: boolean): void => {
  const told = Reflect.getMetadata(propertyKey, prototype, property) as FieldSchema;
  const required = told['required'] !== false && !isOptional(constraints);
  const closed = nested || told['enum'] !== undefined || told['type'] === 'array';
  const known = Object.entries(bounds(constraints)).filter(([keyword]) => !closed || arrayKeywords.has(keyword));
  const whole = isWhole(told, constraints) && { type: 'integer' };
  const completed = { ...Object.fromEntries(known), ...told, ...whole, required };
  Reflect.defineMetadata(propertyKey, completed, prototype, property);
};

const describe = (model: Type, seen: Set<Type>): void => {
  if (seen.has(model) || builtIn.has(model)) return;
  seen.add(model);
  const constraints = getMetadataStorage().getTargetValidationMetadatas(model, '', false, false);
  const prototype = model.prototype as object;
  const known = (Reflect.getMetadata(propertiesKey, prototype) as string[] | undefined) ?? [];
  for (const property of new Set(constraints.map(({ propertyName }) => propertyName))) {
    const own = constraints.filter(({ propertyName }) => propertyName === property);
    const nested = own.some(({ type }) => type === 'nestedValidation') ? nestedType(model, property) : undefined;
    if (nested) describe(nested, seen);
    if (!known.includes(`:${property}`)) ApiProperty(optionsOf(own, nested))(prototype, property);
    bound(prototype, property, own, nested !== undefined);
  }
};

/**
 * Tells the OpenAPI document what class-validator knows of each class, nested ones too, so that nothing is declared twice. A field
 * with an `@ApiProperty` of its own keeps what it says and gets the bounds besides.
 * @returns the classes that it told of
 */
export const describeModels = (models: Iterable<Type>): ReadonlySet<Type> => {
  const seen = new Set<Type>();
  for (const model of models) describe(model, seen);
  return seen;
};
