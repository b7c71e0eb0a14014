import type { Tx } from '@anxin/persistence';
import { CorrectiveAction } from './corrective-action.entity';
import { CorrectiveActionNotFound } from './corrective-action.errors';

/** Whose request it must be: of the manufacturer whose person asks; of anybody for the company's own. */
export interface OfManufacturer {
  readonly manufacturer?: string | undefined;
}

/**
 * Takes the request for a change: acts on one request wait here for one another. The version is counted up at once: events and audit of
 * this transaction carry the version that `keepCorrectiveAction` writes.
 * @throws CorrectiveActionNotFound, also for another manufacturer's (SEC-8)
 */
export const lockCorrectiveAction = async (
  tx: Tx,
  reference: string,
  of: OfManufacturer = {},
): Promise<CorrectiveAction> => {
  const action = await holdCorrectiveAction(tx, reference, of);
  action.version += 1;
  return action;
};

/** Locks the request for something beside it that does not change what its readers see. @throws CorrectiveActionNotFound */
export const holdCorrectiveAction = async (
  tx: Tx,
  reference: string,
  { manufacturer }: OfManufacturer = {},
): Promise<CorrectiveAction> => {
  const where = { reference, ...(manufacturer !== undefined && { manufacturer }) };
  const action = await tx.manager.findOne(CorrectiveAction, { where, lock: { mode: 'pessimistic_write' } });
  if (!action) throw new CorrectiveActionNotFound(reference);
  return action;
};

/** Writes what may change of a locked request. */
export const keepCorrectiveAction = async (tx: Tx, action: CorrectiveAction): Promise<void> => {
  const { reference, version, stage, round, pin, gate, gateDueAt, sentBack, silentSince } = action;
  const { implementedOn, verifyingSince, lookAt, closedAt } = action;
  const { affected } = await tx.manager.update(
    CorrectiveAction,
    { reference, version: version - 1 },
    {
      ...{ version, stage, round, pin, gate, gateDueAt, sentBack, silentSince },
      ...{ implementedOn, verifyingSince, lookAt, closedAt },
    },
  );
  if (affected !== 1) throw new Error(`Request ${reference} was changed by somebody who did not lock it`);
};
