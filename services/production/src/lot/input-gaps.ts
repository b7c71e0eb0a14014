import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { InputKind } from './lot-input.entity';

export interface GapRecord {
  readonly outputId: string;
  readonly kind: InputKind;
  /** The number as it was written. */
  readonly named: string;
  readonly quantity: string;
  /** The row of an import that is corrected there. */
  readonly runId: string;
  readonly line: number;
}

/** Keeps the holes of the genealogy by batch, kind and number; the newest import that names one is where it can be corrected. */
export const keepGaps = async (tx: Tx, gaps: readonly GapRecord[]): Promise<void> => {
  if (gaps.length === 0) return;
  await tx.manager.query(
    `INSERT INTO production.input_gap (output_id, normalised, kind, named, quantity, run_id, line, recorded_at)
     SELECT "outputId", normalised, kind, named, quantity, "runId", line, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS given ("outputId" uuid, normalised text, kind text, named text, quantity numeric, "runId" uuid, line integer)
     ON CONFLICT (output_id, normalised, kind) DO UPDATE
       SET quantity = excluded.quantity, run_id = excluded.run_id, line = excluded.line`,
    [JSON.stringify(gaps.map((gap) => ({ ...gap, normalised: normaliseLot(gap.named) }))), tx.now],
  );
};

/**
 * A row that was a gap and is right now leaves none: the row of that import, or the same line about the same batch when the file was
 * sent again.
 */
export const closeGaps = async (tx: Tx, rows: readonly Omit<GapRecord, 'named' | 'quantity'>[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.manager.query(
    `DELETE FROM production.input_gap gap
      USING jsonb_to_recordset($1::jsonb) AS given ("outputId" uuid, kind text, "runId" uuid, line integer)
      WHERE gap.line = given.line
        AND (gap.run_id = given."runId" OR (gap.output_id, gap.kind) = (given."outputId", given.kind))`,
    [JSON.stringify(rows)],
  );
};
