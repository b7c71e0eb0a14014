import { holdersOf, readPerson } from '@anxin/auth';
import type { Tx } from '@anxin/persistence';
import type { RungTarget } from '@anxin/policy';

export type Told = { readonly role: string } | { readonly person: string };

/** Superiors of persons, each once; whoever has none in the register is passed over. */
const superiorsOf = async (tx: Tx, persons: readonly string[]): Promise<string[]> => {
  const superiors = new Set<string>();
  for (const id of persons) {
    const person = await readPerson(tx.manager, tx.schema, id);
    if (person?.superior) superiors.add(person.superior);
  }
  return [...superiors];
};

/**
 * Whom a rung names (HND-15): the owner's role, the named superiors of those who hold it, the superiors of these, or a role. Where
 * nobody above is on record the general manager is told: a rung never falls silent.
 */
export const toldBy = async (tx: Tx, targets: readonly RungTarget[], ownerRole: string): Promise<Told[]> => {
  const told: Told[] = [];
  for (const target of targets) {
    if (target.kind === 'role') told.push({ role: target.role });
    else if (target.kind === 'owner') told.push({ role: ownerRole });
    else {
      const owners = (await holdersOf(tx, ownerRole)).map(({ personId }) => personId);
      const superiors = await superiorsOf(tx, owners);
      const persons = target.kind === 'superior' ? superiors : await superiorsOf(tx, superiors);
      told.push(...(persons.length > 0 ? persons.map((person) => ({ person })) : [{ role: 'general-manager' }]));
    }
  }
  return told;
};
