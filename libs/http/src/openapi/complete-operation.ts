import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { changesNothingRoute } from '../changes-nothing';
import { ifMatchRoute } from '../if-match';
import { problemMediaType } from '../problem';
import { answerOfRoute, type RouteAnswer } from './answers';
import type { ApiDescription } from './create-openapi';
import type { Route } from './routes-of';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const header = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const },
});

const answerSchema = ({ type, page }: RouteAnswer) => {
  const model = { $ref: getSchemaPath(type) };
  if (!page) return model;
  const next = { type: ['string', 'null'] } as unknown as { type: string };
  return { type: 'object', required: ['items', 'next'], properties: { items: { type: 'array', items: model }, next } };
};

/** Adds what stands in our own decorators: headers, permission, the shape of the answer and of every refusal. */
export const completeOperation = (
  operation: Operation,
  method: string,
  route: Route,
  { service, access }: ApiDescription,
): void => {
  const told = <T>(key: symbol): T | undefined =>
    (Reflect.getMetadata(key, route.handler) ?? Reflect.getMetadata(key, route.controller)) as T | undefined;
  operation.tags = [service];
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(method === 'get' || told(changesNothingRoute)
      ? []
      : [
          header(
            'Idempotency-Key',
            method === 'post',
            'The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters.',
          ),
        ]),
    ...(Reflect.getMetadata(ifMatchRoute, route.prototype, route.method)
      ? [header('If-Match', true, 'The ETag of the version that the change is based on.')]
      : []),
  ];
  const { open = false, suppliers = false, permission } = access?.(route) ?? {};
  operation.security = open ? [] : [{ bearer: [] }];
  if (permission !== undefined) Object.assign(operation, { 'x-permission': permission });
  if (suppliers) Object.assign(operation, { 'x-suppliers': true });
  const answer = told<RouteAnswer>(answerOfRoute);
  if (answer) {
    const [status = '200'] = Object.keys(operation.responses).filter((each) => each.startsWith('2'));
    operation.responses[status] = {
      description: 'Done.',
      content: { 'application/json': { schema: answerSchema(answer) } },
    };
  }
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response) response.description ||= 'Done.';
  operation.responses['default'] = {
    description: 'Refused or failed, as a problem (RFC 9457).',
    content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' } } },
  };
};
