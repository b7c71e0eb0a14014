import { requireHat, RoleMissing } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/**
 * The hat in which the actor can give one of the signatures, as the register has it now; null when none of them is theirs. Only the
 * tier's own roles count: a higher tier's signer does not sign for a lower one (SEC-3).
 */
export const signingHat = async (tx: Tx, actor: Actor, roles: readonly string[]): Promise<Hat | null> => {
  for (const role of roles) {
    try {
      return await requireHat(tx, actor, role);
    } catch (error) {
      if (!(error instanceof RoleMissing)) throw error;
    }
  }
  return null;
};
