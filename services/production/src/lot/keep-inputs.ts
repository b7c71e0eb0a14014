import type { Tx } from '@anxin/persistence';
import type { InputKind } from './lot-input.entity';

export interface InputRecord {
  readonly outputId: string;
  readonly inputId: string;
  readonly kind: InputKind;
  /** `import`, or the id of the logistics movement. */
  readonly source: string;
  /** In the input's unit, above zero. */
  readonly quantity: string;
}

/**
 * Writes edges of the genealogy by output, input, kind and source, each of them once; gives those that are new or say another quantity.
 * The lots on both sides are locked by the caller.
 */
export const keepInputs = async (tx: Tx, records: readonly InputRecord[]): Promise<InputRecord[]> => {
  const written: InputRecord[] = await tx.manager.query(
    `INSERT INTO production.lot_input AS input (output_id, input_id, kind, source, quantity)
     SELECT "outputId", "inputId", kind, source, quantity
       FROM jsonb_to_recordset($1::jsonb) AS given ("outputId" uuid, "inputId" uuid, kind text, source text, quantity numeric)
     ON CONFLICT (output_id, input_id, kind, source) DO UPDATE SET quantity = excluded.quantity
      WHERE input.quantity <> excluded.quantity
     RETURNING output_id AS "outputId", input_id AS "inputId", kind, source, quantity`,
    [JSON.stringify(records)],
  );
  await tx.manager.query('UPDATE production.lot SET inputs_known = true WHERE id = ANY($1) AND NOT inputs_known', [
    [...new Set(written.map(({ outputId }) => outputId))],
  ]);
  return written;
};
