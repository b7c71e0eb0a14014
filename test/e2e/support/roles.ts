import { eventually } from '@anxin/testing';
import { get, session } from './people';
import { rows } from './rows';

interface Person {
  readonly version: number;
  readonly roles: readonly { readonly role: string; readonly scope: string }[];
}

/** Known to the service when it resolves. */
const setRoles = async (personId: string, roles: Person['roles'], schema: string): Promise<void> => {
  const { body: person } = await get<Person>('administration', `people/${personId}`);
  const { ok, status } = await (
    await session('administration')
  ).fetch(`/api/v1/people/${personId}/roles`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${person.version}"` },
    body: JSON.stringify({ roles }),
  });
  if (!ok) throw new Error(`Changing the roles of ${personId}: ${status}`);
  await eventually(
    async () => {
      const [known] = await rows<Person>(`SELECT roles FROM ${schema}.ref_person WHERE person_id = $1`, [personId]);
      return known?.roles.length === roles.length;
    },
    { within: 60_000, what: `the roles of ${personId} at ${schema}` },
  );
};

/** Takes all roles from a person; resolves to what gives them back. */
export const takeRoles = async (personId: string, schema: string): Promise<() => Promise<void>> => {
  const { body: person } = await get<Person>('administration', `people/${personId}`);
  await setRoles(personId, [], schema);
  return () => setRoles(personId, person.roles, schema);
};
