import { isGone } from '../balance/lot-balance';

/** Each takes the recall ($1) and the version ($2); the lots' rows are locked, so that all of them see one state. */
export const freezeSql = [
  `INSERT INTO logistics.frozen_lot (recall, version, lot_id, number, kind, unit)
     SELECT DISTINCT $1, $2::integer, l.id, l.number, l.kind, l.unit FROM logistics.lot l
       JOIN logistics.hold h ON h.lot_id = l.id AND h.lifted_at IS NULL AND h.cause = 'recall' AND h.reference = $1`,
  `INSERT INTO logistics.frozen_stock (recall, version, stock_id, lot_id, warehouse, location, area, quantity)
     SELECT f.recall, f.version, s.id, s.lot_id, s.warehouse, s.location, s.area, s.quantity
       FROM logistics.frozen_lot f JOIN logistics.stock s USING (lot_id) WHERE f.recall = $1 AND f.version = $2 AND s.quantity > 0`,
  `INSERT INTO logistics.frozen_line (recall, version, line_id, note, lot_id, consignee, quantity, unit, state)
     SELECT f.recall, f.version, l.id, l.note, l.lot_id, l.consignee, l.quantity, l.unit, l.state
       FROM logistics.frozen_lot f JOIN logistics.shipment_line l USING (lot_id) WHERE f.recall = $1 AND f.version = $2`,
  `INSERT INTO logistics.frozen_departure (recall, version, movement_id, lot_id, kind, quantity)
     SELECT f.recall, f.version, m.id, m.lot_id, m.kind, m.quantity
       FROM logistics.frozen_lot f JOIN logistics.movement m USING (lot_id)
      WHERE f.recall = $1 AND f.version = $2 AND ${isGone('m')}`,
];

/**
 * Counts of what was frozen, and sums of the finished goods in it: shipped with what is still in transit, that apart, and stock that is
 * not returned goods. Sums go over units: a recall of bottles and bags counts pieces.
 */
export const frozenSums = `
  WITH lots AS (SELECT * FROM logistics.frozen_lot WHERE recall = $1 AND version = $2),
  lines AS (SELECT l.*, lots.kind FROM logistics.frozen_line l JOIN lots USING (lot_id) WHERE l.recall = $1 AND l.version = $2),
  stored AS (SELECT s.* FROM logistics.frozen_stock s JOIN lots USING (lot_id)
              WHERE s.recall = $1 AND s.version = $2 AND s.area = 'store' AND lots.kind = 'finished')
  SELECT (SELECT count(*)::integer FROM lots) AS lots,
         (SELECT count(*)::integer FROM lines) AS lines,
         (SELECT count(DISTINCT consignee)::integer FROM lines) AS consignees,
         (SELECT trim_scale(coalesce(sum(quantity) FILTER (WHERE kind = 'finished'), 0))::text FROM lines) AS shipped,
         (SELECT trim_scale(coalesce(sum(quantity) FILTER (WHERE kind = 'finished' AND state = 'in-transit'), 0))::text FROM lines) AS "inTransit",
         (SELECT trim_scale(coalesce(sum(quantity), 0))::text FROM stored) AS "inStock"`;
