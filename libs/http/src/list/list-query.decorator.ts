import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { largestPage, type ListDefinition, mostValues, usualPage, valueSchema } from './list-definition';
import { readListQuery, type ListQuery as Query } from './list-query';

const readQuery = createParamDecorator((definition: ListDefinition, context: ExecutionContext): Query => {
  const { query } = context.switchToHttp().getRequest<FastifyRequest>();
  return readListQuery(definition, Object(query) as Record<string, unknown>);
});

const described = (definition: ListDefinition): MethodDecorator[] => [
  ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: largestPage, default: definition.defaultLimit ?? usualPage },
  }),
  ApiQuery({ name: 'cursor', required: false, schema: { type: 'string', description: '`next` of the page before' } }),
  ApiQuery({
    name: 'sort',
    required: false,
    schema: {
      type: 'string',
      enum: Object.keys(definition.sorts).flatMap((name) => [name, `-${name}`]),
      default: definition.defaultSort,
    },
  }),
  ...Object.entries(definition.filters ?? {}).map(([name, { values, type, operator = '=' }]) => {
    const value = values ? { type: 'string' as const, enum: [...values] } : valueSchema(type);
    const list = { type: 'array' as const, items: value, maxItems: mostValues };
    return ApiQuery({ name, required: false, schema: operator === '=' ? list : value });
  }),
];

export type ListQuery = Query;
/** A list's checked parameters: `@ListQuery(complaintList) query: ListQuery`; hand them to `readPage`. */
export const ListQuery =
  (definition: ListDefinition): ParameterDecorator =>
  (target, method, index) => {
    readQuery(definition)(target, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (method === undefined || !descriptor) return;
    for (const describe of described(definition)) describe(target, method, descriptor);
  };
