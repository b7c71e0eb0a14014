import { randomUUID } from 'node:crypto';
import { defaultPolicies } from '@anxin/policy';
import type { ServiceDefinition } from '../../service-definition';
import { ask } from '../ask';
import { enginesDown } from '../isolation/attack-service';
import { type DocumentedRoute, documentOf, filled, type Schema, type Schemas } from '../documented-routes';
import { startServiceForTest, type TestService } from '../start-service-for-test';
import { skeletonOf } from './body-skeleton';
import { misfitsFor } from './misfits';

interface Refused {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer?: string; readonly code: string }[];
}
interface Attack {
  readonly service: TestService;
  readonly token: string;
  readonly route: DocumentedRoute;
  readonly path: string;
}

/** What a client would like to set, and what a record of the service may well be called by. */
const members = [
  ...['id', 'reference', 'version', 'stage', 'state', 'outcome', 'by', 'actor', 'actorId', 'role', 'roles', 'hat'],
  ...[
    'createdBy',
    'recordedBy',
    'decidedBy',
    'approvedBy',
    'recordedAt',
    'createdAt',
    'contentHash',
    'supplier',
    'pin',
  ],
];
const poisons = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'];
const pollutedQueries = [
  '__proto__[polluted]=true',
  '__proto__.polluted=true',
  'constructor[prototype][polluted]=true',
];

const send = async ({ service, token, route, path }: Attack, body?: string): Promise<[number, Refused]> => {
  const answer = await ask({ url: service.url, path }, route, token, body);
  return [answer.status, JSON.parse(answer.body || '{}') as Refused];
};

/** Members that the body does not have, at every place where it has any: each is refused by its pointer. */
const assigns = async (attack: Attack, schema: Schema, schemas: Schemas): Promise<string[]> => {
  const { body, planted } = skeletonOf(schema, schemas, members);
  const [status, { errors = [] }] = await send(attack, JSON.stringify(body));
  const refused = new Set(
    errors.filter(({ code }) => code === 'validation.whitelistValidation').map(({ pointer }) => pointer),
  );
  const taken = planted.filter((pointer) => !refused.has(pointer));
  return status === 400 && taken.length === 0 ? [] : [`${status}, and not refused: ${taken.join(' ')}`];
};

/** Members that are null, a list or missing where the document has something else: each is refused, by its pointer or one below it. */
const misfits = async (attack: Attack, schema: Schema, schemas: Schemas): Promise<string[]> => {
  const faults: string[] = [];
  for (const { body, wrong } of misfitsFor(schema, schemas)) {
    const [status, { errors = [] }] = await send(attack, JSON.stringify(body));
    const isRefused = (member: string): boolean =>
      errors.some(({ pointer = '' }) => pointer === member || pointer.startsWith(`${member}/`));
    const taken = wrong.filter((member) => !isRefused(member));
    if (status !== 400 || taken.length > 0)
      faults.push(`${JSON.stringify(body)}: ${status}, not refused: ${taken.join(' ')}`);
  }
  return faults;
};

const isPolluted = (): boolean => 'polluted' in {} || Object.keys(Object.prototype).length > 0;

/** A body that would give every object a member: refused before anybody reads it, at the top and inside. */
const pollutes = async (attack: Attack): Promise<string[]> => {
  const bodies = poisons.flatMap((poison) => [poison, `{"x":[${poison}]}`]);
  const faults: string[] = [];
  for (const body of bodies) {
    const [status, { code }] = await send(attack, body);
    if (status !== 400 || code !== 'request.malformed') faults.push(`${body}: ${status} ${code}`);
  }
  return isPolluted() ? [...faults, 'Object.prototype has a member more'] : faults;
};

const pollutesByQuery = async (attack: Attack): Promise<string[]> => {
  const faults: string[] = [];
  for (const query of pollutedQueries) {
    const [status] = await send({ ...attack, path: `${attack.path}?${query}` });
    if (status >= 500) faults.push(`?${query}: ${status}`);
  }
  return isPolluted() ? [...faults, 'Object.prototype has a member more'] : faults;
};

const attackRoute = async (attack: Attack, schemas: Schemas): Promise<string[]> => {
  const { method, body } = attack.route;
  if (method === 'get') return pollutesByQuery(attack);
  if (!body) return [];
  const faults = [await assigns(attack, body, schemas), await misfits(attack, body, schemas), await pollutes(attack)];
  return faults.flat();
};

/**
 * Starts the service and sends every body that its document knows with members that it does not have (mass assignment), with members
 * that are not what they must be (null above all), and with poisoned prototypes, as a person of every role. Returns what was not refused, one line each.
 */
export const attackBodies = async (definition: ServiceDefinition): Promise<readonly string[]> => {
  const { routes, schemas } = await documentOf(definition);
  const env = { ...enginesDown, LINK_REQUESTS_PER_MINUTE: '999999' };
  const service = await startServiceForTest(definition, { env });
  try {
    await service.person('attacker', { roles: defaultPolicies.access.roles.map(({ role }) => role) });
    const token = await service.identity.token('attacker');
    const faults: string[] = [];
    for (const route of routes) {
      // Something that the route will take in its path, so that it looks at the body.
      const path = filled(route, ({ enum: choices }) => choices?.[0] ?? randomUUID());
      const found = await attackRoute({ service, token, route, path }, schemas);
      faults.push(...found.map((fault) => `${route.method} ${route.path}: ${fault}`));
    }
    return faults;
  } finally {
    await service.stop();
  }
};
