import { requireHat, requireRecentLogin } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { PolicyRegister } from './policy-register';

/** A signature needs a login that is recent by the policy in force now (SEC-3). @throws ReferenceMissing, LoginAgain */
export const requireLoginToSign = async (tx: Tx, policies: PolicyRegister, actor: Actor): Promise<void> => {
  const { document } = await policies.current(tx, 'signing');
  requireRecentLogin(actor, document.recentLoginSeconds, tx.now);
};

/**
 * The hat in which the actor signs, as the register has it in this transaction, after a recent login (SEC-3).
 * @throws RoleMissing, ReferenceMissing, LoginAgain
 */
export const signedNow = async (tx: Tx, policies: PolicyRegister, actor: Actor, role: string): Promise<Hat> => {
  const hat = await requireHat(tx, actor, role);
  await requireLoginToSign(tx, policies, actor);
  return hat;
};
