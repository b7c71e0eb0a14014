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
 * The hat in which the actor takes this decision, read again inside the decision's own transaction (SEC-3): a role taken away since
 * the token was issued, or since the page was opened, is gone. A role of the person's own comes before one held as a deputy.
 * @throws RoleMissing (`auth.role-missing`, 403)
 */
export const requireHat = async (tx: Tx, actor: Actor, role: string, scope?: string): Promise<Hat> => {
  const person = await readPerson(tx.manager, tx.schema, actor.id, actor.supplier === undefined);
  const hats = person?.active ? hatsAt(person, tx.now) : [];
  const hat = hats.find((one) => one.role === role && covers(one, scope));
  if (!hat) throw new RoleMissing(role, scope);
  return hat;
};
