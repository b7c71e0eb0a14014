import { requireHat, RoleMissing } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** The first of these roles in which the actor may act now, as `requireHat`. @throws RoleMissing of the last one */
export const hatOfAny = async (tx: Tx, actor: Actor, ...roles: readonly [string, ...string[]]): Promise<Hat> => {
  const [role, next, ...others] = roles;
  try {
    return await requireHat(tx, actor, role);
  } catch (error) {
    if (!(error instanceof RoleMissing) || next === undefined) throw error;
    return hatOfAny(tx, actor, next, ...others);
  }
};
