import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

export interface AliasRecord {
  readonly lotId: string;
  readonly supplier: string;
  /** The supplier's lot number, as its papers have it. */
  readonly value: string;
}

/** Adds suppliers' lot numbers; one that stands stays as it was first written. Gives the ids of the lots that got another. */
export const keepAliases = async (tx: Tx, records: readonly AliasRecord[]): Promise<string[]> => {
  const rows = records.map(({ lotId, supplier, value }) => ({
    lotId,
    supplier,
    value,
    normalised: normaliseLot(value),
  }));
  const added: { lot_id: string }[] = await tx.manager.query(
    `INSERT INTO production.lot_alias (lot_id, kind, supplier, normalised, value)
     SELECT "lotId", 'supplier-lot', supplier, normalised, value
       FROM jsonb_to_recordset($1::jsonb) AS given ("lotId" uuid, supplier text, normalised text, value text)
     ON CONFLICT DO NOTHING RETURNING lot_id`,
    [JSON.stringify(rows)],
  );
  return added.map(({ lot_id }) => lot_id);
};
