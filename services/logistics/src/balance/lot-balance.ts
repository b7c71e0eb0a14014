import type { EntityManager } from 'typeorm';

/**
 * The produced side of the mass balance of one lot (RCL-6), decimals in the lot's unit. Each box is the sum of its own rows: the first
 * six of production's, as `lotChanged` carries them; the others of the warehouse's. `difference` is what the boxes leave of `produced`:
 * a result, never put into a box. Quantities are exact decimals, so that balanced means a difference of exactly zero.
 */
export interface LotBalance {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  readonly kind: string;
  readonly unit: string;
  readonly produced: string;
  readonly scrapped: string;
  readonly sampled: string;
  readonly consumed: string;
  readonly reworked: string;
  readonly inStock: string;
  readonly inTransit: string;
  readonly delivered: string;
  readonly scrappedInWarehouse: string;
  readonly sampledInWarehouse: string;
  /** Sent to complainants as replacement (CMP-10). */
  readonly handedOut: string;
  readonly difference: string;
  /** Part of `delivered` that came back: a box of the other side of the formula. */
  readonly returned: string;
}

/**
 * Condition on a movement: it went into a box of what neither lies in stock nor was shipped to a consignee. Returned goods were shipped:
 * what becomes of them is in no box of the produced side.
 */
export const isGone = (movement: string): string =>
  `(${movement}.kind IN ('scrap', 'sample', 'replacement') AND ${movement}.from_area = 'store')`;

/** The warehouse's own boxes of a lot, as SQL over the alias of a row with its id. */
const sums = (id: string) =>
  ({
    inStock: `(SELECT coalesce(sum(s.quantity), 0) FROM logistics.stock s WHERE s.lot_id = ${id} AND s.area = 'store')`,
    shipped: `(SELECT coalesce(sum(l.quantity), 0) FROM logistics.shipment_line l WHERE l.lot_id = ${id})`,
    gone: `(SELECT coalesce(sum(m.quantity), 0) FROM logistics.movement m WHERE m.lot_id = ${id} AND ${isGone('m')})`,
  }) as const;

/** SQL of the difference, for a list over `RefLot` as `item`. */
export const differenceOfItem = ((): string => {
  const { inStock, shipped, gone } = sums('item.lotId');
  return `(item.produced - item.scrapped - item.sampled - item.consumed - item.reworked - ${inStock} - ${shipped} - ${gone})`;
})();

/** The balances of these lots, for the service and as the bench's baseline. */
export const balanceSql = `
  WITH wanted AS (SELECT unnest($1::uuid[]) AS lot_id),
  stored AS (
    SELECT lot_id, sum(quantity) AS quantity FROM logistics.stock JOIN wanted USING (lot_id) WHERE area = 'store' GROUP BY lot_id
  ), shipped AS (
    SELECT lot_id, sum(quantity) FILTER (WHERE state = 'in-transit') AS in_transit, sum(quantity) FILTER (WHERE state = 'delivered') AS delivered
      FROM logistics.shipment_line JOIN wanted USING (lot_id) GROUP BY lot_id
  ), returned AS (
    SELECT lot_id, sum(quantity) AS quantity FROM logistics.return_receipt JOIN wanted USING (lot_id) GROUP BY lot_id
  ), gone AS (
    SELECT lot_id, sum(quantity) FILTER (WHERE kind = 'scrap') AS scrap, sum(quantity) FILTER (WHERE kind = 'sample') AS samples,
           sum(quantity) FILTER (WHERE kind = 'replacement') AS handed_out
      FROM logistics.movement m JOIN wanted USING (lot_id) WHERE ${isGone('m')} GROUP BY lot_id
  ), boxes AS (
    SELECT r.*, coalesce(stored.quantity, 0) AS in_stock, coalesce(in_transit, 0) AS in_transit, coalesce(delivered, 0) AS delivered,
           coalesce(gone.scrap, 0) AS warehouse_scrap, coalesce(gone.samples, 0) AS warehouse_samples, coalesce(gone.handed_out, 0) AS handed_out,
           coalesce(returned.quantity, 0) AS returned
      FROM logistics.ref_lot r JOIN wanted USING (lot_id) LEFT JOIN stored USING (lot_id) LEFT JOIN shipped USING (lot_id)
      LEFT JOIN returned USING (lot_id) LEFT JOIN gone USING (lot_id)
  )
  SELECT lot_id AS "lotId", number, item, kind, unit, produced, scrapped, sampled, consumed, reworked, in_stock AS "inStock",
         in_transit AS "inTransit", delivered, warehouse_scrap AS "scrappedInWarehouse", warehouse_samples AS "sampledInWarehouse", handed_out AS "handedOut",
         produced - scrapped - sampled - consumed - reworked - in_stock - in_transit - delivered - warehouse_scrap - warehouse_samples
           - handed_out AS difference, returned
    FROM boxes ORDER BY normalised, lot_id`;

/** The balances of these lots, in the order of their numbers; a lot that production has not told of has none. */
export const balancesOf = (manager: EntityManager, lotIds: readonly string[]): Promise<LotBalance[]> =>
  manager.query(balanceSql, [lotIds]);
