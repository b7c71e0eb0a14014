import type { EventData, lotChanged } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/**
 * Keeps production's word on a lot, and the warehouse's own row of it; an older version that arrives late changes nothing. A hold that
 * came before the lot did stays on it.
 */
export const keepLot = async (tx: Tx, lot: EventData<typeof lotChanged>): Promise<void> => {
  await tx.manager.query(
    `WITH kept AS (
       INSERT INTO logistics.ref_lot AS known (lot_id, version, number, normalised, item, kind, unit, produced, scrapped, sampled,
         consumed, reworked, inspection, expires_on, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (lot_id) DO UPDATE SET version = excluded.version, number = excluded.number, normalised = excluded.normalised,
         item = excluded.item, kind = excluded.kind, unit = excluded.unit, produced = excluded.produced, scrapped = excluded.scrapped,
         sampled = excluded.sampled, consumed = excluded.consumed, reworked = excluded.reworked, inspection = excluded.inspection,
         expires_on = excluded.expires_on, recorded_at = excluded.recorded_at
       WHERE known.version < excluded.version
       RETURNING lot_id, number, normalised, item, kind, unit, inspection, expires_on
     )
     INSERT INTO logistics.lot (id, version, number, normalised, item, kind, unit, inspection, expires_on)
     SELECT lot_id, 0, number, normalised, item, kind, unit, inspection, expires_on FROM kept
     ON CONFLICT (id) DO UPDATE SET number = excluded.number, normalised = excluded.normalised, item = excluded.item,
       kind = excluded.kind, unit = excluded.unit, inspection = excluded.inspection, expires_on = excluded.expires_on`,
    [
      ...[lot.lotId, lot.version, lot.number, lot.normalised, lot.item, lot.kind, lot.unit],
      ...[lot.produced, lot.scrapped, lot.sampled, lot.consumed, lot.reworked],
      ...[lot.inspection ?? 'pending', lot.expiresOn ?? null, tx.now],
    ],
  );
};
