import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { type PolicyFault, role, roles, source, words } from '../source';

/** Case type → who gets the form, who owns the case, who speaks to the complainant (HND-2, HND-22). */
export const routingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['routes'],
  properties: {
    routes: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['caseType', 'title', 'recipients', 'ownerRole', 'speakerRole', 'source'],
        properties: {
          caseType: { type: 'string', pattern: '^[a-z][a-z-]{0,39}$' },
          title: words,
          recipients: { ...roles, minItems: 1 },
          ownerRole: role,
          speakerRole: role,
          source,
        },
      },
    },
  },
} as const satisfies JSONSchema;
export type RoutingPolicy = FromSchema<typeof routingSchema>;
export type Route = RoutingPolicy['routes'][number];

/** @throws RangeError for a case type that the table does not hold. */
export function routeFor(policy: RoutingPolicy, caseType: string): Route {
  const found = policy.routes.find((route) => route.caseType === caseType);
  if (!found) throw new RangeError(`no route for a case of type ${caseType}`);
  return found;
}

export const routingFaults = ({ routes }: RoutingPolicy): PolicyFault[] =>
  routes.flatMap(({ caseType }, index) =>
    routes.findIndex((other) => other.caseType === caseType) === index
      ? []
      : [{ pointer: `/routes/${index}/caseType`, code: 'twice', message: 'stands twice' }],
  );
