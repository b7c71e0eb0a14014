import type { Tx } from '@anxin/persistence';
import type { LossKind } from './lot-loss.entity';

export interface LossRecord {
  readonly lotId: string;
  readonly kind: LossKind;
  readonly source: string;
  /** In the lot's unit; 0: there is none. */
  readonly quantity: string;
}

/** Writes what was scrapped and sampled, by lot, kind and source. Gives the ids of the lots whose figures changed. */
export const keepLosses = async (tx: Tx, records: readonly LossRecord[]): Promise<string[]> => {
  const changed: { lot_id: string }[] = await tx.manager.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS given ("lotId" uuid, kind text, source text, quantity numeric)
     ), gone AS (
       DELETE FROM production.lot_loss loss USING given
        WHERE given.quantity = 0 AND (loss.lot_id, loss.kind, loss.source) = (given."lotId", given.kind, given.source)
        RETURNING loss.lot_id
     ), kept AS (
       INSERT INTO production.lot_loss AS loss (lot_id, kind, source, quantity)
       SELECT "lotId", kind, source, quantity FROM given WHERE quantity <> 0
       ON CONFLICT (lot_id, kind, source) DO UPDATE SET quantity = excluded.quantity WHERE loss.quantity <> excluded.quantity
       RETURNING loss.lot_id
     )
     SELECT lot_id FROM gone UNION SELECT lot_id FROM kept`,
    [JSON.stringify(records)],
  );
  return changed.map(({ lot_id }) => lot_id);
};
