import type { Tx } from '@anxin/persistence';
import { Complaint } from './complaint.entity';
import { ComplaintNotFound } from './complaint.errors';

/**
 * Takes the case for a change: every act on one case waits here for the one before, so that each reads what the other wrote. The
 * version is counted up at once: events and audit of this transaction carry the version that `keepComplaint` writes.
 * @throws ComplaintNotFound
 */
export const lockComplaint = async (tx: Tx, reference: string): Promise<Complaint> => {
  const complaint = await holdComplaint(tx, reference);
  complaint.version += 1;
  return complaint;
};

/** Locks the case for something beside it that does not change what its readers see. @throws ComplaintNotFound */
export const holdComplaint = async (tx: Tx, reference: string): Promise<Complaint> => {
  const complaint = await tx.manager.findOne(Complaint, { where: { reference }, lock: { mode: 'pessimistic_write' } });
  if (!complaint) throw new ComplaintNotFound(reference);
  return complaint;
};

/** Writes what may change of a locked case. */
export const keepComplaint = async (tx: Tx, complaint: Complaint): Promise<void> => {
  const { reference, version, stage, cycle, class: cause, grade, pin, closedAt, outcome } = complaint;
  const { affected } = await tx.manager.update(
    Complaint,
    { reference, version: version - 1 },
    { version, stage, cycle, class: cause, grade, pin, closedAt, outcome },
  );
  if (affected !== 1) throw new Error(`Complaint ${reference} was changed by somebody who did not lock it`);
};
