import { appendAudit } from '@anxin/audit';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { Recall } from './recall.entity';

/** The audit line of an act on a recall: references and figures only. The version ties it to the state that the act made. */
export const recordRecallAct = async (
  tx: Tx,
  actor: Actor,
  { reference, version }: Pick<Recall, 'reference' | 'version'>,
  action: string,
  content: object,
  hat?: Hat,
): Promise<void> => {
  await appendAudit(tx, {
    actor,
    action,
    aggregate: { type: 'recall', id: reference },
    content: { version, ...content },
    ...(hat && { hat }),
  });
};
