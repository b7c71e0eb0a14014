import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { type Constraint, fieldSchema } from './field-schema';

const propertiesKey = 'swagger/apiModelPropertiesArray';
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

const optionsOf = (constraints: readonly Constraint[], nested: Type | undefined): ApiPropertyOptions => {
  const { field, elements, isArray } = fieldSchema(constraints);
  const required = !constraints.some(({ type }) => type === 'conditionalValidation');
  const value = nested
    ? { type: () => nested, isArray }
    : isArray
      ? { ...field, type: 'array', items: { type: 'string', ...elements } }
      : { type: 'string', ...field };
  return { required, ...value } as ApiPropertyOptions;
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
  }
};

/**
 * Tells the OpenAPI document what class-validator knows of each class, nested ones too, so that nothing is declared twice. A field
 * with an `@ApiProperty` of its own keeps it.
 */
export const describeModels = (models: Iterable<Type>): void => {
  const seen = new Set<Type>();
  for (const model of models) describe(model, seen);
};
