import { randomUUID } from 'node:crypto';
import { defaultPolicies } from '@anxin/policy';
import { openApiOf } from '../../openapi';
import type { ServiceDefinition } from '../../service-definition';
import { enginesDown } from '../isolation/attack-service';
import { startServiceForTest, type TestService } from '../start-service-for-test';
import { skeletonOf, type Schema } from './body-skeleton';

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}
interface Refused {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer?: string; readonly code: string }[];
}
interface Attack {
  readonly service: TestService;
  readonly token: string;
  readonly method: string;
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

/** Something that the route will take in its path, so that it looks at the body. */
const inPath = ({ type, enum: choices }: Schema): string => choices?.[0] ?? (type === 'number' ? '1' : randomUUID());
const filled = (path: string, { parameters = [] }: Operation): string =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((so, { name, schema }) => so.replace(`{${name}}`, inPath(schema)), path);

const send = async ({ service, token, method, path }: Attack, body?: string): Promise<[number, Refused]> => {
  const response = await fetch(`${service.url}${path}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });
  return [response.status, (await response.json()) as Refused];
};

/** Members that the body does not have, at every place where it has any: each is refused by its pointer. */
const assigns = async (attack: Attack, schema: Schema, document: Document): Promise<string[]> => {
  const { body, planted } = skeletonOf(schema, document.components?.schemas ?? {}, members);
  const [status, { errors = [] }] = await send(attack, JSON.stringify(body));
  const refused = new Set(
    errors.filter(({ code }) => code === 'validation.whitelistValidation').map(({ pointer }) => pointer),
  );
  const taken = planted.filter((pointer) => !refused.has(pointer));
  return status === 400 && taken.length === 0 ? [] : [`${status}, and not refused: ${taken.join(' ')}`];
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

const attackOperation = async (attack: Attack, operation: Operation, document: Document): Promise<string[]> => {
  if (attack.method === 'get') return pollutesByQuery(attack);
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema ? [...(await assigns(attack, schema, document)), ...(await pollutes(attack))] : [];
};

/**
 * Starts the service and sends every body that its document knows with members that it does not have (mass assignment) and with
 * poisoned prototypes, as a person of every role. Returns what was not refused, one line each.
 */
export const attackBodies = async (definition: ServiceDefinition): Promise<readonly string[]> => {
  const document = JSON.parse(await openApiOf(definition)) as Document;
  const service = await startServiceForTest(definition, { env: enginesDown });
  try {
    await service.person('attacker', { roles: defaultPolicies.access.roles.map(({ role }) => role) });
    const token = await service.identity.token('attacker');
    const faults: string[] = [];
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        const attack = { service, token, method, path: filled(path, operation) };
        const found = await attackOperation(attack, operation, document);
        faults.push(...found.map((fault) => `${method} ${path}: ${fault}`));
      }
    return faults;
  } finally {
    await service.stop();
  }
};
