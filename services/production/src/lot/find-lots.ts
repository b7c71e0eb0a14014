import { normaliseLot } from '@anxin/contracts';
import type { EntityManager } from 'typeorm';

type Reads = Pick<EntityManager, 'query'>;

/** Lots that bear this number, normalised: two owners, or two items, may have given the same. */
export const lotsNumbered = async (manager: Reads, numbers: readonly string[]): Promise<NumberedLot[]> =>
  manager.query('SELECT id, normalised FROM production.lot WHERE normalised = ANY($1) ORDER BY id', [
    [...new Set(numbers.map(normaliseLot))],
  ]);
export interface NumberedLot {
  readonly id: string;
  readonly normalised: string;
}

/** Every receipt that came under the supplier's lot number; of any supplier where none is named. */
export const receiptsOfSupplierLot = async (manager: Reads, value: string, supplier?: string): Promise<string[]> => {
  const found: { id: string }[] = await manager.query(
    `SELECT DISTINCT lot_id AS id FROM production.lot_alias
      WHERE kind = 'supplier-lot' AND normalised = $1 AND ($2::text IS NULL OR supplier = $2) ORDER BY lot_id`,
    [normaliseLot(value), supplier ?? null],
  );
  return found.map(({ id }) => id);
};
