import type { FrozenLine, FrozenPage, FrozenStock, OfRecall, Page, Paged, ReturnedGoods } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A page stays well below what the workflow engine takes as one payload. */
const pageSize = 400;
const first = '00000000-0000-0000-0000-000000000000';

const linesSql = `
  SELECT l.line_id AS line, l.note, l.lot_id AS "lotId", f.number, l.consignee, trim_scale(l.quantity)::text AS quantity, l.unit, l.state
    FROM logistics.frozen_line l JOIN logistics.frozen_lot f USING (recall, version, lot_id)
   WHERE l.recall = $1 AND l.version = $2 AND l.line_id > $3 ORDER BY l.line_id LIMIT $4`;
// Returned goods lie apart and are not stock.
const stockSql = `
  SELECT f.lot_id AS "lotId", coalesce(f.unit, '') AS unit, trim_scale(coalesce(sum(g.quantity) FILTER (WHERE box = 'stock'), 0))::text AS quantity,
         trim_scale(coalesce(sum(g.quantity) FILTER (WHERE box = 'scrap'), 0))::text AS scrapped,
         trim_scale(coalesce(sum(g.quantity) FILTER (WHERE box = 'sample'), 0))::text AS sampled,
         trim_scale(coalesce(sum(g.quantity) FILTER (WHERE box = 'replacement'), 0))::text AS "handedOut"
    FROM (SELECT lot_id, 'stock' AS box, quantity FROM logistics.frozen_stock WHERE recall = $1 AND version = $2 AND lot_id > $3 AND area = 'store'
          UNION ALL SELECT lot_id, kind, quantity FROM logistics.frozen_departure WHERE recall = $1 AND version = $2 AND lot_id > $3) AS g
    JOIN logistics.frozen_lot f USING (lot_id)
   WHERE f.recall = $1 AND f.version = $2 GROUP BY f.lot_id, f.unit ORDER BY f.lot_id LIMIT $4`;
const returnsSql = `
  SELECT r.id AS "returnId", r.lot_id AS "lotId", l.number, r.consignee, trim_scale(r.quantity)::text AS quantity, r.unit, r.received_at AS at
    FROM logistics.return_receipt r JOIN logistics.lot l ON l.id = r.lot_id
   WHERE r.recall = $1 AND r.id > $2 ORDER BY r.id LIMIT $3`;

@Injectable()
export class ReadRecallGoodsService {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of the shipment lines that were frozen; quantities without trailing zeros. */
  async frozenLines({ reference, version, after }: FrozenPage): Promise<Page<FrozenLine>> {
    const rows: FrozenLine[] = await this.dataSource.query(linesSql, [
      reference,
      version,
      after ?? first,
      pageSize + 1,
    ]);
    return paged(rows, ({ line }) => line);
  }

  /** A page of the stock that was frozen and of what had left it otherwise, one entry a lot, quantities without trailing zeros. */
  async frozenStock({ reference, version, after }: FrozenPage): Promise<Page<FrozenStock>> {
    const rows: FrozenStock[] = await this.dataSource.query(stockSql, [
      reference,
      version,
      after ?? first,
      pageSize + 1,
    ]);
    return paged(rows, ({ lotId }) => lotId);
  }

  /** A page of what came back for the recall so far. */
  async returns({ reference, after }: OfRecall & Paged): Promise<Page<ReturnedGoods>> {
    const rows: (Omit<ReturnedGoods, 'at'> & { at: Date })[] = await this.dataSource.query(returnsSql, [
      reference,
      after ?? first,
      pageSize + 1,
    ]);
    return paged(
      rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      ({ returnId }) => returnId,
    );
  }
}

const paged = <Item>(rows: readonly Item[], idOf: (item: Item) => string): Page<Item> => {
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return rows.length > pageSize && last ? { items, next: idOf(last) } : { items };
};
