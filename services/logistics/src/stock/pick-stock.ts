import type { Tx } from '@anxin/persistence';
import { Decimal } from 'decimal.js';
import type { KnownLot } from '../lot/find-lots';
import type { Place } from './place';
import { StockShort } from './stock.errors';

export interface Pick extends Place {
  /** Decimal, in the lot's unit. */
  readonly quantity: string;
}

/**
 * From which places a quantity of a locked lot is taken: from the named one, or from its places in their order.
 * @throws StockShort when the lot's saleable stock there is less
 */
export const pickStock = async (
  tx: Tx,
  lot: KnownLot,
  quantity: string,
  from: Partial<Place> = {},
): Promise<Pick[]> => {
  const places: Pick[] = await tx.manager.query(
    `SELECT warehouse, location, quantity FROM logistics.stock
      WHERE lot_id = $1 AND area = 'store' AND quantity > 0 AND ($2::text IS NULL OR warehouse = $2) AND ($3::text IS NULL OR location = $3)
      ORDER BY warehouse, location`,
    [lot.id, from.warehouse ?? null, from.location ?? null],
  );
  let open = new Decimal(quantity);
  const picks: Pick[] = [];
  for (const place of places) {
    if (open.isZero()) break;
    const taken = Decimal.min(open, place.quantity);
    picks.push({ ...place, quantity: taken.toFixed() });
    open = open.minus(taken);
  }
  if (!open.isZero()) {
    const place = [from.warehouse, from.location].filter(Boolean).join(' ') || '*';
    throw new StockShort({ lot: lot.number, place, wanted: quantity });
  }
  return picks;
};
