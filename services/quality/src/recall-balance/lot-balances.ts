import type { LotKind } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { Difference } from '../recall/explanation.entity';
import { type Balance, type Boxes, isZero, massBalance, sumOfBoxes, unexplained } from './mass-balance';

export interface LotBalance {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  readonly kind: LotKind;
  readonly unit: string;
  readonly balance: Balance;
  /** What was explained of each difference. */
  readonly explained: Readonly<Record<Difference, string>>;
}
interface Row extends Boxes, Pick<LotBalance, 'lotId' | 'number' | 'item' | 'kind' | 'unit'> {
  readonly explainedProduced: string;
  readonly explainedDelivered: string;
}

/** The balance of every lot of a recall, in the order of their numbers; each box summed by the database from its own rows (RCL-6). */
export const lotBalances = async (manager: Pick<Tx['manager'], 'query'>, reference: string): Promise<LotBalance[]> => {
  const rows: Row[] = await manager.query(sql, [reference]);
  return rows.map(({ lotId, number, item, kind, unit, explainedProduced, explainedDelivered, ...figures }) => ({
    ...{ lotId, number, item, kind, unit },
    balance: massBalance(figures),
    explained: { produced: explainedProduced, delivered: explainedDelivered },
  }));
};

export interface TotalBalance {
  readonly kind: LotKind;
  readonly unit: string;
  readonly lots: number;
  readonly balance: Balance;
}

/** Totals of what can be added: one for each kind of lot and unit, so that a raw material is not counted again as what was made of it. */
export const totalsOf = (lots: readonly LotBalance[]): TotalBalance[] => {
  const groups = new Map<string, LotBalance[]>();
  for (const lot of lots) {
    const key = `${lot.kind}/${lot.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), lot]);
  }
  return [...groups.values()].map((group) => ({
    kind: group[0]!.kind,
    unit: group[0]!.unit,
    lots: group.length,
    balance: massBalance(sumOfBoxes(group.map(({ balance }) => balance))),
  }));
};

export interface OpenDifference {
  readonly lot: string;
  readonly difference: Difference;
  readonly quantity: string;
  readonly unit: string;
  readonly over: boolean;
}

/** What keeps the recall open: each difference that is not explained to the last unit, or is more than there was (RCL-6). */
export const openDifferences = (lots: readonly LotBalance[]): OpenDifference[] =>
  lots.flatMap(({ number: lot, unit, balance, explained }) =>
    (
      [
        ['produced', unexplained(balance.producedDifference, explained.produced)],
        ['delivered', unexplained(balance.unaccounted, explained.delivered)],
      ] as const
    )
      .filter(([, { quantity }]) => !isZero(quantity))
      .map(([difference, { quantity, over }]) => ({ lot, difference, quantity, unit, over })),
  );

const sql = `
  WITH lines AS (
    SELECT lot_id, sum(quantity) FILTER (WHERE state = 'in-transit' AND arrived_at IS NULL) AS in_transit,
           sum(quantity) FILTER (WHERE state = 'delivered' OR arrived_at IS NOT NULL) AS delivered
      FROM quality.recall_line WHERE recall = $1 GROUP BY lot_id
  ), returns AS (
    SELECT lot_id, sum(quantity) AS returned, sum(handed_back) AS handed_back
      FROM quality.recall_return WHERE recall = $1 GROUP BY lot_id
  ), stated AS (
    SELECT lot_id, sum(still_there) AS still_there, sum(sold) AS sold, sum(destroyed) AS destroyed
      FROM quality.recall_confirmation WHERE recall = $1 AND current GROUP BY lot_id
  ), explained AS (
    SELECT lot_id, sum(quantity) FILTER (WHERE difference = 'produced') AS produced,
           sum(quantity) FILTER (WHERE difference = 'delivered') AS delivered
      FROM quality.recall_explanation WHERE recall = $1 GROUP BY lot_id
  )
  SELECT lot.lot_id AS "lotId", lot.number, lot.item, lot.kind, lot.unit,
         lot.produced, lot.scrapped, lot.sampled, lot.consumed, lot.reworked, lot.in_stock AS "inStock",
         lot.scrapped_in_warehouse AS "scrappedInWarehouse", lot.sampled_in_warehouse AS "sampledInWarehouse", lot.handed_out AS "handedOut",
         coalesce(lines.in_transit, 0) AS "inTransit", coalesce(lines.delivered, 0) AS delivered,
         coalesce(returns.returned, 0) AS returned, coalesce(stated.sold, 0) AS sold,
         coalesce(stated.destroyed, 0) AS destroyed,
         coalesce(stated.still_there, 0) - coalesce(returns.handed_back, 0) AS "stillThere",
         coalesce(explained.produced, 0) AS "explainedProduced", coalesce(explained.delivered, 0) AS "explainedDelivered"
    FROM quality.recall_lot lot
    LEFT JOIN lines USING (lot_id) LEFT JOIN returns USING (lot_id) LEFT JOIN stated USING (lot_id) LEFT JOIN explained USING (lot_id)
   WHERE lot.recall = $1
   ORDER BY lot.number, lot.lot_id`;
