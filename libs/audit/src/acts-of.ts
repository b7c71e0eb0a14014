import type { Actor, Hat } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { appendAudit } from './append-audit';

/** Whose act it is: its reference, and the version that ties the line to the state that the act made. */
export interface ActedOn {
  readonly reference: string;
  readonly version: number;
}

/** Writes audit lines of acts on aggregates of one type (`recall`): references, figures and hashes only, nobody's words. */
export const actsOf =
  (type: string) =>
  async (
    tx: Tx,
    actor: Actor,
    { reference, version }: ActedOn,
    action: string,
    content: object,
    hat?: Hat,
  ): Promise<void> => {
    const aggregate = { type, id: reference };
    await appendAudit(tx, { actor, action, aggregate, content: { version, ...content }, ...(hat && { hat }) });
  };
