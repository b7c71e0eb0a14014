import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { useSession } from './use-session';

/** What the person may try, so that the page offers no more than that. The services decide for themselves, each time anew. */
export interface Ability {
  readonly me: string;
  readonly roles: readonly string[];
  can(permission: string): boolean;
}

interface Grants {
  readonly roles?: readonly { readonly role: string; readonly permissions: readonly string[] }[];
}

const covers = (granted: string, asked: string): boolean =>
  granted === asked || (granted.endsWith(':*') && asked.startsWith(granted.slice(0, -1)));

/** Own roles, and those of absent colleagues that the person stands in for today. */
const rolesOf = async (me: string): Promise<string[]> => {
  const [person, delegations] = await Promise.all([
    answerOf(api.GET('/api/v1/people/{personId}', { params: { path: { personId: me } } })),
    answerOf(api.GET('/api/v1/delegations', { params: { query: { deputy: [me], limit: 200 } } })),
  ]);
  const now = new Date().toISOString();
  const standing = delegations.items.filter(
    ({ from, until, revokedAt }) => revokedAt === null && from <= now && now < until,
  );
  return [...new Set([...person.roles, ...standing].map(({ role }) => role))];
};

const abilityOf = async (me: string): Promise<Ability> => {
  const [roles, access] = await Promise.all([
    rolesOf(me),
    answerOf(api.GET('/api/v1/policies/{kind}/current', { params: { path: { kind: 'access' } } })),
  ]);
  const granted = ((access.document as Grants).roles ?? [])
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ permissions }) => permissions);
  return { me, roles, can: (asked) => granted.some((one) => covers(one, asked)) };
};

export const useAbility = () => {
  const me = useSession().data?.subject;
  return useQuery({
    queryKey: ['ability', me],
    queryFn: () => abilityOf(me ?? ''),
    enabled: me !== undefined,
    staleTime: 60_000,
  });
};
