import { sendAudit } from '@anxin/audit';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { Complaint } from './complaint.entity';

/** The audit line of an act on a case: references and figures only. The version ties it to the state that the act made. Sent and not waited for. */
export const recordAct = (
  tx: Tx,
  actor: Actor,
  complaint: Pick<Complaint, 'reference' | 'version'>,
  action: string,
  content: object,
  hat?: Hat,
): Promise<void> => {
  const { reference, version } = complaint;
  sendAudit(tx, {
    actor,
    action,
    aggregate: { type: 'complaint', id: reference },
    content: { version, ...content },
    ...(hat && { hat }),
  });
  return Promise.resolve();
};
