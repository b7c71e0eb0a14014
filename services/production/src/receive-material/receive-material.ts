import { type EventData, type materialIssued, normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/**
 * Keeps the movement by its issue id, once. One that arrives after its batch was made stays unused, and every trace through the batch
 * or the lot says so (`issued-not-used`).
 */
export const receiveMaterial = async (tx: Tx, issue: EventData<typeof materialIssued>): Promise<void> => {
  const { issueId, lotId, forBatch, kind, quantity, unit, at } = issue;
  await tx.manager.query(
    `INSERT INTO production.material_receipt
       (issue_id, lot_id, for_batch, for_normalised, kind, quantity, unit, issued_at, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (issue_id) DO NOTHING`,
    [issueId, lotId, forBatch, normaliseLot(forBatch), kind, quantity, unit, at, tx.now],
  );
};
