import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { RoleMissing } from './auth.errors';
import { readPerson } from './people-register';
import { hatsAt } from './person';

/** `company` covers every scope; any other scope covers itself. */
export const everywhere = 'company';
const covers = (hat: Hat, scope?: string): boolean =>
  scope === undefined || hat.scope === everywhere || hat.scope === scope;

/**
 * The hats that the actor wears at the transaction's instant, read from the register inside a decision's own transaction (SEC-3): a
 * role taken away since the token was issued, or since the page was opened, is gone, and none goes before the decision stands.
 */
export const hatsNow = async (tx: Tx, actor: Actor): Promise<readonly Hat[]> => {
  const person = await readPerson(tx.manager, tx.schema, actor.id, actor.supplier === undefined);
  return person?.active ? hatsAt(person, tx.now) : [];
};

/**
 * The hat in which the actor takes this decision, by `hatsNow`. A role of the person's own comes before one held as a deputy.
 * @throws RoleMissing (`auth.role-missing`, 403)
 */
export const requireHat = async (tx: Tx, actor: Actor, role: string, scope?: string): Promise<Hat> => {
  const hats = await hatsNow(tx, actor);
  const hat = hats.find((one) => one.role === role && covers(one, scope));
  if (!hat) throw new RoleMissing(role, scope);
  return hat;
};

/** As `requireHat`, in the first of these roles that the actor wears. @throws RoleMissing naming the last of them */
export const requireHatOfAny = async (tx: Tx, actor: Actor, roles: readonly [...string[], string]): Promise<Hat> => {
  const hats = await hatsNow(tx, actor);
  for (const role of roles) {
    const hat = hats.find((one) => one.role === role);
    if (hat) return hat;
  }
  throw new RoleMissing(roles[roles.length - 1] as string);
};
