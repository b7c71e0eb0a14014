import { requireHat, requireRecentLogin, RoleMissing } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { PolicyRegister } from '@anxin/reference-data';

/**
 * The hat in which the actor signs, as the register has it in this transaction, after a login that is recent by the policy in force now
 * (SEC-3).
 * @throws RoleMissing, LoginAgain
 */
export const signedNow = async (tx: Tx, policies: PolicyRegister, actor: Actor, role: string): Promise<Hat> => {
  const hat = await requireHat(tx, actor, role);
  const { document } = await policies.current(tx, 'signing');
  requireRecentLogin(actor, document.recentLoginSeconds, tx.now);
  return hat;
};

/** The hat in which the actor may act; null when the role is not theirs. */
export const hatOrNone = async (tx: Tx, actor: Actor, role: string): Promise<Hat | null> => {
  try {
    return await requireHat(tx, actor, role);
  } catch (error) {
    if (error instanceof RoleMissing) return null;
    throw error;
  }
};
