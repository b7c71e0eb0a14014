import type { Tx } from '@anxin/persistence';
import { Recall } from './recall.entity';
import { RecallNotFound } from './recall.errors';

/**
 * Takes the recall for a change: acts on one recall wait here for one another. The version is counted up at once: events and audit of
 * this transaction carry the version that `keepRecall` writes.
 * @throws RecallNotFound
 */
export const lockRecall = async (tx: Tx, reference: string): Promise<Recall> => {
  const recall = await holdRecall(tx, reference);
  recall.version += 1;
  return recall;
};

/** Locks the recall for something beside it that does not change what its readers see. @throws RecallNotFound */
export const holdRecall = async (tx: Tx, reference: string): Promise<Recall> => {
  const recall = await tx.manager.findOne(Recall, { where: { reference }, lock: { mode: 'pessimistic_write' } });
  if (!recall) throw new RecallNotFound(reference);
  return recall;
};

/** Writes what may change of a locked recall. */
export const keepRecall = async (tx: Tx, recall: Recall): Promise<void> => {
  const { reference, version, stage, pin, scopeVersion, scopeHash, scopeFrozenAt, scopeGaps, rounds } = recall;
  const { noticesOutAt, closedAt, closedBy } = recall;
  const { affected } = await tx.manager.update(
    Recall,
    { reference, version: version - 1 },
    {
      ...{ version, stage, pin, scopeVersion, scopeHash, scopeFrozenAt, scopeGaps, rounds },
      ...{ noticesOutAt, closedAt, closedBy },
    },
  );
  if (affected !== 1) throw new Error(`Recall ${reference} was changed by somebody who did not lock it`);
};
