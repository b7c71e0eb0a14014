import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import { companyDay } from './company-day';
import type { Place } from './place';
import type { StockArea } from './stock.entity';

export type MovementKind =
  'opening' | 'receipt' | 'issue' | 'transfer' | 'dispatch' | 'return' | 'scrap' | 'sample' | 'replacement';

export interface Movement {
  /** Business key: the same movement booked again is the same row. */
  readonly key: string;
  readonly kind: MovementKind;
  readonly lotId: string;
  /** Decimal, in the lot's unit. */
  readonly quantity: string;
  readonly from?: Place & { readonly area: StockArea };
  readonly to?: Place & { readonly area: StockArea };
  readonly lineId?: string;
  readonly issueId?: string;
  readonly returnId?: string;
  readonly disposalId?: string;
  readonly replacementId?: string;
}

/**
 * Books movements once a key; the database's trigger locks the lot, looks at its holds and changes the stock. Resolves to how many were new.
 */
export const bookMovements = async (
  tx: Tx,
  by: string,
  movements: readonly Movement[],
  importRun?: string,
): Promise<number> => {
  if (movements.length === 0) return 0;
  const day = companyDay(tx);
  const rows = movements.map((movement) => ({
    ...{ id: uuidv7(), key: movement.key, kind: movement.kind, lot_id: movement.lotId, quantity: movement.quantity },
    ...{
      from_warehouse: movement.from?.warehouse,
      from_location: movement.from?.location,
      from_area: movement.from?.area,
    },
    ...{ to_warehouse: movement.to?.warehouse, to_location: movement.to?.location, to_area: movement.to?.area },
    ...{ line_id: movement.lineId, issue_id: movement.issueId, return_id: movement.returnId },
    ...{ disposal_id: movement.disposalId, replacement_id: movement.replacementId },
    ...{ source: importRun === undefined ? 'operation' : 'import', import_run: importRun },
    ...{ at: tx.now, day, by },
  }));
  const booked: unknown[] = await tx.manager.query(
    `INSERT INTO logistics.movement SELECT * FROM jsonb_populate_recordset(NULL::logistics.movement, $1)
     ON CONFLICT (key) DO NOTHING RETURNING 1`,
    [JSON.stringify(rows)],
  );
  return booked.length;
};
