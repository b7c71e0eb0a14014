import type { Actor, EventData, Hat, personChanged } from '@anxin/contracts';

/** One person or service account as the directory tells it; the id is the subject of their tokens. */
export type Person = EventData<typeof personChanged>;

/**
 * The hats that a person may wear at an instant: the roles of their own first, then those held as a deputy from `from` (included)
 * until `until` (excluded) of a recorded delegation (SEC-3).
 */
export const hatsAt = (person: Person, now: Date): readonly Hat[] => [
  ...person.roles.map(({ role, scope }) => ({ role, scope })),
  ...person.delegations
    .filter(({ from, until }) => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until))
    .map(({ id, absent, role, scope }) => ({ role, scope, delegation: { id, absent } })),
];

export const actorFrom = (
  person: Person,
  hats: readonly Hat[],
  permissions: readonly string[],
  authenticatedAt?: Date,
): Actor => ({
  kind: person.kind,
  id: person.personId,
  hats,
  permissions,
  ...(person.supplier !== undefined && { supplier: person.supplier }),
  ...(authenticatedAt && { authenticatedAt }),
});
