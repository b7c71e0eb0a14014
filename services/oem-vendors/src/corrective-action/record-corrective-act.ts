import { appendAudit } from '@anxin/audit';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { CorrectiveAction } from './corrective-action.entity';

/** The audit line of an act on a request: references and figures only. The version ties it to the state that the act made. */
export const recordCorrectiveAct = async (
  tx: Tx,
  actor: Actor,
  { reference, version }: Pick<CorrectiveAction, 'reference' | 'version'>,
  action: string,
  content: object,
  hat?: Hat,
): Promise<void> => {
  await appendAudit(tx, {
    actor,
    action,
    aggregate: { type: 'corrective-action', id: reference },
    content: { version, ...content },
    ...(hat && { hat }),
  });
};
