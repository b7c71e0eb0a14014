import { readRows, type Tx, updateRow } from '@anxin/persistence';
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
  // The lock goes first, and what is asked for after it sees what the act before wrote; no reader needs to wait for the lock's answer.
  void tx.send({ text: `SELECT FROM ${tx.schema}.complaint WHERE reference = $1 FOR UPDATE`, values: [reference] });
  const [complaint] = await readRows(tx, Complaint, { reference });
  if (!complaint) throw new ComplaintNotFound(reference);
  return complaint;
};

/** Writes what may change of a locked case. Sent and not waited for: nothing commits when somebody changed it who did not lock it. */
export const keepComplaint = (tx: Tx, complaint: Complaint): Promise<void> => {
  const { reference, version, stage, cycle, class: cause, grade, pin, closedAt, outcome } = complaint;
  updateRow(
    tx,
    Complaint,
    { reference, version: version - 1 },
    { version, stage, cycle, class: cause, grade, pin, closedAt, outcome },
  );
  return Promise.resolve();
};
