import type { EventData, recallClosed } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** From now on the recall's holds may be lifted. */
export const keepClosedRecall = async (tx: Tx, { reference, at }: EventData<typeof recallClosed>): Promise<void> => {
  await tx.manager.query(
    `INSERT INTO logistics.ref_recall_closed (reference, closed_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [reference, at],
  );
};

export const recallIsClosed = async (tx: Tx, reference: string): Promise<boolean> => {
  const rows: unknown[] = await tx.manager.query(`SELECT 1 FROM logistics.ref_recall_closed WHERE reference = $1`, [
    reference,
  ]);
  return rows.length > 0;
};
