import { problemMediaType, routesOf } from '@anxin/http';
import { publicRoute } from '@anxin/auth';
import { defaultPolicies, permissionsOf } from '@anxin/policy';
import type { ServiceDefinition } from '../../service-definition';
import type { TestService } from '../start-service-for-test';
import { ask, type Asked, onEach } from '../ask';
import { type DocumentedRoute, documentedRoutes, filled } from '../documented-routes';

interface Attacker {
  readonly name: string;
  readonly token?: string;
  readonly permissions: readonly string[];
  readonly supplier?: string;
}

const roles = defaultPolicies.access.roles.map(({ role }) => role);
const aUuid = '00000000-0000-4000-8000-000000000000';
/** What stands in a path instead of an id: no 5xx may come of it. */
const oddIds = ['TS-2026-000000', `' OR 1=1 --`, '\u0000', '../..', '9'.repeat(400)];
const gates = ['auth.token-missing', 'auth.permission-missing', 'auth.not-for-suppliers'];

const attacker = async (
  service: TestService,
  name: string,
  held: readonly string[],
  supplier?: string,
): Promise<Attacker> => {
  await service.person(name, { roles: held, ...(supplier !== undefined && { supplier }) });
  return {
    name,
    token: await service.identity.token(name),
    permissions: permissionsOf(defaultPolicies.access, held),
    ...(supplier !== undefined && { supplier }),
  };
};

/** Nobody, one person of each role, and of two suppliers one with the supplier's role and one with every role that there is. */
const attackersOf = async (service: TestService): Promise<readonly Attacker[]> => [
  { name: 'nobody', permissions: [] },
  ...(await onEach(roles, (role) => attacker(service, `attacker-${role}`, [role]))),
  ...(await onEach(['S1', 'S2'], (code) => attacker(service, `attacker-of-${code}`, ['supplier-quality'], code))),
  ...(await onEach(['S1', 'S2'], (code) => attacker(service, `insider-of-${code}`, roles, code))),
];

/** The refusal that must come at the gate; undefined when the attacker may pass it. */
const dueRefusal = (route: DocumentedRoute, { token, permissions, supplier }: Attacker): string | undefined => {
  if (route.open) return undefined;
  if (token === undefined) return 'auth.token-missing';
  if (route.permission !== undefined && !permissions.includes(route.permission)) return 'auth.permission-missing';
  return supplier !== undefined && !route.suppliers ? 'auth.not-for-suppliers' : undefined;
};

/** What is wrong with an answer whoever asked: a failure of the program, or a refusal that is no problem (RFC 9457). */
export const illFormed = ({ status, type, code }: Asked): string | undefined => {
  if (status >= 500) return `${status} ${code}`;
  if (status < 400) return undefined;
  const told = type.startsWith(problemMediaType) && code !== undefined && /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(code);
  return told ? undefined : `${status} is no problem with a code, but ${type}`;
};

const wrongGate = (route: DocumentedRoute, who: Attacker, { status, code }: Asked): string | undefined => {
  const due = dueRefusal(route, who);
  const right = due === undefined ? code === undefined || !gates.includes(code) : code === due;
  return right ? undefined : `${status} ${code ?? 'let in'}, due ${due ?? 'to be let in'}`;
};

const undeclared = (service: TestService, routes: readonly DocumentedRoute[]): string[] => {
  const documented = new Set(routes.map(({ operationId }) => operationId));
  const hidden = routesOf(service.app)
    .filter(({ operationId }) => !documented.has(operationId))
    .filter((route) => [route.handler, route.controller].every((told) => !Reflect.getMetadata(publicRoute, told)));
  return [
    ...hidden.map(({ operationId }) => `${operationId} stands in no document and needs a token: nobody looks after it`),
    ...routes
      .filter(({ open, permission }) => !open && permission === undefined)
      .map(({ method, path }) => `${method} ${path} asks for no permission and is not public`),
  ];
};

/**
 * Asks every route of the running service as nobody, as a person of every role of the default access policy, and as people of two
 * suppliers, one of them with every role: 401, 403 exactly where the role lacks the route's permission, 403 to suppliers wherever the
 * route is not made for them; never a failure, every refusal a problem with a code. Returns what was otherwise, one line each.
 */
export const attackRoutes = async (service: TestService, definition: ServiceDefinition): Promise<readonly string[]> => {
  const routes = await documentedRoutes(definition);
  const attackers = await attackersOf(service);
  const everything = await attacker(service, 'attacker-of-all-roles', roles);
  const tries = routes.flatMap((route) => [
    ...attackers.map((who) => ({ route, who, path: filled(route, aUuid) })),
    ...[aUuid, ...(route.path.includes('{') ? oddIds : [])].map((id) => ({
      route,
      who: everything,
      path: filled(route, id),
    })),
  ]);
  const faults = await onEach(tries, async ({ route, who, path }) => {
    const answer = await ask({ url: service.url, path }, route, who.token);
    const fault = illFormed(answer) ?? wrongGate(route, who, answer);
    return fault === undefined ? [] : [`${route.method} ${path.slice(0, 120)} as ${who.name}: ${fault}`];
  });
  return [...undeclared(service, routes), ...faults.flat()];
};
