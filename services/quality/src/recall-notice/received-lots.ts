import type { Tx } from '@anxin/persistence';

/** What one consignee got of one lot, a decimal in its unit. The name is the product's, where the register's copy has it. */
export interface ReceivedLot {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  readonly name: string | null;
  readonly specification: string | null;
  readonly quantity: string;
  readonly unit: string;
}

/** What a consignee got by the frozen lines, in the order of the lots' numbers. */
export const receivedLots = (
  manager: Pick<Tx['manager'], 'query'>,
  reference: string,
  consignee: string,
): Promise<ReceivedLot[]> =>
  manager.query(
    `SELECT line.lot_id AS "lotId", lot.number, lot.item, product.name, product.specification,
            trim_scale(sum(line.quantity))::text AS quantity, lot.unit
       FROM quality.recall_line line JOIN quality.recall_lot lot USING (recall, lot_id)
       LEFT JOIN quality.ref_product product ON product.code = lot.item
      WHERE line.recall = $1 AND line.consignee = $2
      GROUP BY line.lot_id, lot.number, lot.item, lot.unit, product.code ORDER BY lot.number, line.lot_id`,
    [reference, consignee],
  );
