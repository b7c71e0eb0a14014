import type { Tx } from '@anxin/persistence';
import { imported } from './lot-input.entity';

/**
 * Lots that are new may be the ones that inputs named before they were known: such an input becomes an edge of the genealogy, unless the
 * number says two lots. Gives the ids of the lots whose figures changed by it.
 */
export const fillGaps = async (tx: Tx, newLots: readonly string[]): Promise<string[]> => {
  const filled: { inputId: string }[] = await tx.manager.query(
    `WITH named AS (
       SELECT gap.output_id, gap.normalised, gap.kind, gap.quantity, lot.id AS input_id
         FROM production.lot fresh
         JOIN production.input_gap gap ON gap.normalised = fresh.normalised
         JOIN production.lot lot ON lot.normalised = gap.normalised AND lot.id <> gap.output_id
        WHERE fresh.id = ANY($1)
     ), sure AS (
       SELECT output_id, normalised, kind, min(quantity) AS quantity, min(input_id::text)::uuid AS input_id
         FROM named GROUP BY output_id, normalised, kind HAVING count(DISTINCT input_id) = 1
     ), closed AS (
       DELETE FROM production.input_gap gap USING sure
        WHERE (gap.output_id, gap.normalised, gap.kind) = (sure.output_id, sure.normalised, sure.kind)
     ), linked AS (
       INSERT INTO production.lot_input (output_id, input_id, kind, source, quantity)
       SELECT output_id, input_id, kind, $2, quantity FROM sure ON CONFLICT DO NOTHING
     ), known AS (
       UPDATE production.lot SET inputs_known = true WHERE id IN (SELECT output_id FROM sure) AND NOT inputs_known
     )
     SELECT DISTINCT input_id AS "inputId" FROM sure`,
    [newLots, imported],
  );
  return filled.map(({ inputId }) => inputId);
};
