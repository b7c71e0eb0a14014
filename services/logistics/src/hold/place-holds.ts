import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import { companyDay } from '../stock/company-day';
import type { Hold, HoldCause } from './hold.entity';
import { heldFact, type HeldLot } from './hold.events';

export interface HoldToPlace {
  readonly key: string;
  readonly lotId: string;
  readonly cause: HoldCause;
  readonly reference: string;
  readonly orderId?: string;
  readonly reason: string;
  readonly by: string;
}

/**
 * Places each hold once a key and tells of the new ones. The lots' rows are locked first, in one order, and stay so until the commit:
 * what left of them before is on record then, and nothing more leaves (LOG-5).
 */
export const placeHolds = async (tx: Tx, holds: readonly HoldToPlace[]): Promise<Hold[]> => {
  if (holds.length === 0) return [];
  const lots: HeldLot[] = await tx.manager.query(
    `SELECT id, number, version FROM logistics.lot WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`,
    [holds.map(({ lotId }) => lotId)],
  );
  const rows = holds.map((hold) => ({
    ...{ id: uuidv7(), key: hold.key, lot_id: hold.lotId, cause: hold.cause, reference: hold.reference },
    ...{
      order_id: hold.orderId ?? null,
      reason: hold.reason,
      placed_at: tx.now,
      placed_on: companyDay(tx),
      placed_by: hold.by,
    },
  }));
  const placed: { id: string }[] = await tx.manager.query(
    `INSERT INTO logistics.hold SELECT * FROM jsonb_populate_recordset(NULL::logistics.hold, $1)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [JSON.stringify(rows)],
  );
  const fresh = new Set(placed.map(({ id }) => id));
  const numbered = new Map(lots.map((lot) => [lot.id, lot]));
  const standing = rows.filter(({ id }) => fresh.has(id)).map(asHold);
  const told = standing.map((hold) => {
    const lot = numbered.get(hold.lotId);
    if (!lot) throw new Error(`Hold ${hold.id} stands on a lot without a row`);
    const next = { ...lot, version: lot.version + 1 };
    numbered.set(lot.id, next);
    return heldFact(hold, next);
  });
  const changed = [...numbered.values()];
  await tx.manager.query(
    `UPDATE logistics.lot SET version = next.version FROM unnest($1::uuid[], $2::integer[]) AS next(id, version) WHERE lot.id = next.id AND lot.version <> next.version`,
    [changed.map(({ id }) => id), changed.map(({ version }) => version)],
  );
  await publish(tx, ...told);
  return standing;
};

const asHold = (row: {
  id: string;
  key: string;
  lot_id: string;
  cause: HoldCause;
  reference: string;
  order_id: string | null;
  reason: string;
  placed_at: Date;
  placed_on: string;
  placed_by: string;
}): Hold => ({
  ...{ id: row.id, key: row.key, lotId: row.lot_id, cause: row.cause, reference: row.reference, orderId: row.order_id },
  ...{ reason: row.reason, placedAt: row.placed_at, placedOn: row.placed_on, placedBy: row.placed_by },
  ...{ liftedAt: null, liftedBy: null, liftReason: null },
});
