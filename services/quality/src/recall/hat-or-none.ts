import { requireHat, RoleMissing } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** The hat in which the actor may act; null when the role is not theirs. */
export const hatOrNone = async (tx: Tx, actor: Actor, role: string): Promise<Hat | null> => {
  try {
    return await requireHat(tx, actor, role);
  } catch (error) {
    if (error instanceof RoleMissing) return null;
    throw error;
  }
};
