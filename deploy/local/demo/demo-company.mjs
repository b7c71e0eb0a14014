import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../launcher/repository.mjs';
import { superiorsOf } from './superiors.mjs';

/** @typedef {{ sub: string, login: string, name: string, role: string, supplier?: string }} DemoPerson */

/** @returns {DemoPerson[]} those who can log in at the development identity provider */
export const demoPeople = () => JSON.parse(readFileSync(join(root, 'deploy/local/identity/demo-people.json'), 'utf8'));

const proposer = 'administration';
const approver = 'general-manager';

/** @param {DemoPerson} person */
const named = ({ sub, name, role }) => ({
  personId: sub,
  displayName: name,
  roles: [{ role, scope: 'company' }],
});

/** What the directory starts with: one who proposes, one who approves, nobody else (its DIRECTORY_BOOTSTRAP). */
export function firstPeople() {
  const person = (login) => named(/** @type {DemoPerson} */ (demoPeople().find((one) => one.login === login)));
  const { roles, ...rest } = person(proposer);
  const first = { ...rest, roles: roles.map(({ role }) => role), duty: 'propose' };
  const second = person(approver);
  return JSON.stringify([first, { ...second, roles: second.roles.map(({ role }) => role), duty: 'approve' }]);
}

/**
 * Makes the demo company in a fresh directory through its public API, as two people would: one registers the people and proposes
 * calendar and policies, the other approves each version. Does nothing when that was done before.
 * @param {{ gateway: string, password: string, log: (line: string) => void }} where
 */
export async function registerDemoCompany({ gateway, password, log }) {
  const { loginAs } = createRequire(join(root, 'package.json'))('./libs/testing/dist/login.js');
  const { defaultPolicies } = createRequire(join(root, 'package.json'))('@anxin/policy');
  const calendar = JSON.parse(readFileSync(join(root, 'libs/business-calendar/calendars/CN-office-2026.json'), 'utf8'));
  const author = await loginAs(gateway, proposer, password);
  if ((await author.fetch('/api/v1/policies/access/current')).ok) return;

  log('registering the demo company: people, calendar, policies');
  const reviewer = await loginAs(gateway, approver, password);
  await send(author, 'PUT', '/api/v1/people', { people: peopleToRegister() });
  // The access policy comes last: it ends what the first two people may do without one.
  const { access, ...others } = defaultPolicies;
  const regulations = [
    [`/api/v1/calendars/${calendar.id}`, calendar],
    ...Object.entries(others).map(([kind, document]) => [`/api/v1/policies/${kind}`, document]),
    ['/api/v1/policies/access', access],
  ];
  for (const [path, document] of regulations) {
    const reason = '公司开始使用本系统';
    const { version, contentHash } = await send(author, 'POST', `${path}/versions`, { document, reason });
    await send(reviewer, 'POST', `${path}/versions/${version}/approve`, { contentHash });
  }
}

/** All but the proposer, who cannot change their own entry. */
function peopleToRegister() {
  const people = demoPeople();
  const superiors = superiorsOf(people);
  return people
    .filter(({ login }) => login !== proposer)
    .map((person) => {
      const superior = superiors.get(person.sub);
      const { supplier } = person;
      return {
        ...named(person),
        kind: 'person',
        active: true,
        ...(superior && { superior }),
        ...(supplier && { supplier }),
      };
    });
}

/** @param {{ fetch: (path: string, init: RequestInit) => Promise<Response> }} session */
async function send(session, method, path, body) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const response = await session.fetch(path, { method, headers, body: JSON.stringify(body) });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${answer.slice(0, 500)}`);
  return JSON.parse(answer);
}
