import { appendAudit } from '@anxin/audit';
import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { OemCase } from './oem-case.entity';

/** The audit line of an act on a case: references, figures and hashes only. The version ties it to the state that the act made. */
export const recordCaseAct = async (
  tx: Tx,
  actor: Actor,
  { reference, version }: Pick<OemCase, 'reference' | 'version'>,
  action: string,
  content: object,
  hat?: Hat,
): Promise<void> => {
  const aggregate = { type: 'oem-case', id: reference };
  await appendAudit(tx, { actor, action, aggregate, content: { version, ...content }, ...(hat && { hat }) });
};
