import { PermissionGuard } from '@anxin/auth';
import { defaultPolicies } from '@anxin/policy';
import type { ServiceDefinition } from '../../service-definition';
import type { TestService } from '../start-service-for-test';
import { ask, type Asked, onEach } from '../ask';
import type { PlantedSupplier } from './attack-database';
import { type DocumentedRoute, documentedRoutes, filled } from '../documented-routes';

/** An id of the same shape that nobody has: what the answer to another's must look like. */
const unknownOf = (id: string): string => id.replace(/[A-Za-z0-9]/g, '0');

/** What stands in a text in clear or as Base64, as in a cursor. */
const inClear = (text: string): string =>
  [text, ...(text.match(/[A-Za-z0-9_-]{8,}/g) ?? []).map((part) => Buffer.from(part, 'base64url').toString())].join(
    '\n',
  );

const holds = ({ text }: Asked, sought: readonly string[]): boolean => {
  const clear = inClear(text);
  return sought.some((one) => clear.includes(one));
};

const isFilter = ({ in: place, name, schema }: DocumentedRoute['parameters'][number]): boolean =>
  place === 'query' && !['limit', 'cursor', 'sort'].includes(name) && !schema.enum && !schema.items?.enum;

/** Where an id can be put into the route's address: its path, and each filter that takes a text. */
const addressesWith = (route: DocumentedRoute, id: string): readonly string[] => [
  ...(route.path.includes('{') ? [filled(route, id)] : []),
  ...route.parameters.filter(isFilter).map(({ name }) => `${filled(route, id)}?${name}=${encodeURIComponent(id)}`),
];

interface Raid {
  readonly service: TestService;
  readonly route: DocumentedRoute;
  readonly token: string;
  readonly foreign: PlantedSupplier;
}

/** Another's id in the address: the answer is to the letter the one to an id that nobody has. */
const tellsApart = async ({ service, route, token, foreign }: Raid): Promise<string[]> => {
  const ids = [foreign.code, ...(foreign.records ?? [])];
  const addresses = ids.flatMap((id) => addressesWith(route, id).map((path) => ({ id, path })));
  const faults = await onEach(addresses, async ({ id, path }) => {
    const unknown = (text: string): string => text.replaceAll(id, unknownOf(id));
    const known = await ask({ url: service.url, path }, route, token);
    const strange = await ask({ url: service.url, path: unknown(path) }, route, token);
    if (holds(known, [foreign.canary])) return [`${path} shows ${foreign.code}`];
    const same = unknown(known.text) === strange.text && known.status === strange.status;
    return same ? [] : [`${path} is answered otherwise than for an id that nobody has`];
  });
  return faults.flat();
};

const shows = async ({ service, route, token, foreign }: Raid, own: PlantedSupplier) => {
  const path = filled(route, own.code);
  const pages = await onEach(['', '?limit=1'], (query) =>
    ask({ url: service.url, path: `${path}${query}` }, route, token),
  );
  return {
    own: pages.some((page) => holds(page, [own.canary])),
    faults: pages.some((page) => holds(page, [foreign.code, foreign.canary])) ? [`${path} shows ${foreign.code}`] : [],
  };
};

const raid = async (
  service: TestService,
  routes: readonly DocumentedRoute[],
  { name, token, own, foreign }: { name: string; token: string; own: PlantedSupplier; foreign: PlantedSupplier },
): Promise<readonly string[]> => {
  const seen = await onEach(routes, async (route) => {
    const one = { service, route, token, foreign };
    const { own: found, faults } = await shows(one, own);
    return { found, faults: [...faults, ...(await tellsApart(one))] };
  });
  return [
    ...seen.flatMap(({ faults }) => faults.map((fault) => `${name}: ${fault}`)),
    ...(seen.some(({ found }) => found) ? [] : [`${name} finds no row of its own: nothing is proven`]),
  ];
};

const withoutPermissions = async <T>(work: () => Promise<T>): Promise<T> => {
  const { canActivate } = PermissionGuard.prototype;
  PermissionGuard.prototype.canActivate = () => true;
  try {
    return await work();
  } finally {
    PermissionGuard.prototype.canActivate = canActivate;
  }
};

/**
 * Reads every route as the people of each of two suppliers whose rows stand in the database: with every role that there is, then with
 * the supplier's own while the guard of permissions lets everybody pass. Nothing of the other comes back, in bodies, headers, cursors
 * or refusals; the other's code and records are answered as ones that nobody has. Returns what was otherwise, one line each.
 */
export const attackAsSupplier = async (
  service: TestService,
  definition: ServiceDefinition,
  [first, second]: readonly [PlantedSupplier, PlantedSupplier],
): Promise<readonly string[]> => {
  const routes = (await documentedRoutes(definition)).filter(({ method }) => method === 'get');
  const asPeopleOf = async (own: PlantedSupplier, foreign: PlantedSupplier, name: string, roles: readonly string[]) => {
    await service.person(name, { roles, supplier: own.code });
    return raid(service, routes, { name, token: await service.identity.token(name), own, foreign });
  };
  const bothAs = async (kind: string, roles: readonly string[]) => [
    ...(await asPeopleOf(first, second, `${kind}-of-${first.code}`, roles)),
    ...(await asPeopleOf(second, first, `${kind}-of-${second.code}`, roles)),
  ];
  const all = defaultPolicies.access.roles.map(({ role }) => role);
  return [
    ...(await bothAs('insider', all)),
    ...(await withoutPermissions(() => bothAs('unguarded', ['supplier-quality']))),
  ];
};
