import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { changesNothingRoute } from '../changes-nothing';
import { keyPattern } from '../idempotency.interceptor';
import { etagPattern, ifMatchRoute } from '../if-match';
import { eventStreamRoute } from '../is-event-stream';
import { longestParameter } from '../http-adapter';
import { answerOfRoute, type RouteAnswer } from './answers';
import type { ApiDescription } from './create-openapi';
import { parametersOf } from './parameters-of';
import { refusalsOf } from './refusals';
import { storable } from './storable';
import type { Route } from './routes-of';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const header = (name: string, required: boolean, pattern: RegExp, description: string) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const, pattern: pattern.source },
});

const answerSchema = ({ type, page }: RouteAnswer) => {
  const model = { $ref: getSchemaPath(type) };
  if (!page) return model;
  const next = { type: ['string', 'null'] } as unknown as { type: string };
  return { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array', items: model }, next } };
};

/** Nest does not see that a parameter taken by itself may be missing, nor what its pipe asks. */
const completeParameter = (parameter: Parameter, route: Route): Parameter => {
  if (!('in' in parameter)) return parameter;
  const taken = parametersOf(route).find(({ place, name }) => place === parameter.in && name === parameter.name);
  const schema = storable({ ...parameter.schema });
  if (!taken) return { ...parameter, schema };
  if (parameter.in !== 'path') return { ...parameter, schema, required: false };
  const bound =
    taken.schema['type'] === undefined ? { ...schema, maxLength: longestParameter, minLength: 1 } : taken.schema;
  return { ...parameter, schema: bound };
};

const hasVersion = ({ type, page }: RouteAnswer, schemas: Schemas): boolean => {
  const model = schemas[type.name];
  return !page && model !== undefined && 'required' in model && (model.required ?? []).includes('version');
};

/** Adds what stands in our own decorators: headers, permission, the shape of the answer and of every refusal. */
export const completeOperation = (
  operation: Operation,
  method: string,
  route: Route,
  { service, access }: ApiDescription,
  schemas: Schemas,
): void => {
  const told = <T>(key: symbol | string): T | undefined =>
    (Reflect.getMetadata(key, route.handler) ?? Reflect.getMetadata(key, route.controller)) as T | undefined;
  const keyed = method !== 'get' && !told(changesNothingRoute);
  const takesVersion = Reflect.getMetadata(ifMatchRoute, route.prototype, route.method) === true;
  operation.tags = [service];
  operation.parameters = [
    ...(operation.parameters ?? []).map((parameter) => completeParameter(parameter, route)),
    ...(keyed
      ? [
          header(
            'Idempotency-Key',
            method === 'post',
            keyPattern,
            'The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters.',
          ),
        ]
      : []),
    ...(takesVersion
      ? [header('If-Match', true, etagPattern, 'The ETag of the version that the change is based on.')]
      : []),
  ];
  const { open = false, suppliers = false, permission } = access?.(route) ?? {};
  operation.security = open ? [] : [{ bearer: [] }];
  if (permission !== undefined) Object.assign(operation, { 'x-permission': permission });
  if (suppliers) Object.assign(operation, { 'x-suppliers': true });
  const answer = told<RouteAnswer>(answerOfRoute);
  const [status = '200'] = Object.keys(operation.responses).filter((each) => each.startsWith('2'));
  operation.responses = {
    [status]: {
      description: 'Done.',
      headers: {
        'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' },
        ...(answer && hasVersion(answer, schemas) && { ETag: { $ref: '#/components/headers/ETag' } }),
        ...(keyed && { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } }),
      },
      ...(answer && { content: { 'application/json': { schema: answerSchema(answer) } } }),
      ...(told(eventStreamRoute) === true && { content: { 'text/event-stream': { schema: { type: 'string' } } } }),
    },
    ...refusalsOf({
      ...{ method, open, takesVersion },
      hasParameters: operation.parameters.length > 0,
      hasPathParameters: operation.parameters.some((parameter) => 'in' in parameter && parameter.in === 'path'),
    }),
  };
};
