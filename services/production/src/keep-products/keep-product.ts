import type { EventData, productChanged } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** Keeps what the directory says of a product; an older version that arrives late changes nothing. Lots keep the expiry that they have. */
export const keepProduct = async (tx: Tx, product: EventData<typeof productChanged>): Promise<void> => {
  const { code, version, name, unit, shelfLifeDays, manufacturer } = product;
  await tx.manager.query(
    `INSERT INTO production.ref_product AS known (code, version, name, unit, shelf_life_days, manufacturer, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (code) DO UPDATE
       SET version = excluded.version, name = excluded.name, unit = excluded.unit, shelf_life_days = excluded.shelf_life_days,
           manufacturer = excluded.manufacturer, recorded_at = excluded.recorded_at
     WHERE known.version < excluded.version`,
    [code, version, name, unit, shelfLifeDays ?? null, manufacturer ?? null, tx.now],
  );
};
