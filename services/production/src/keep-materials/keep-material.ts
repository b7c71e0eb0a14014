import type { EventData, materialChanged } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** Keeps a material's code and name; an older version that arrives late changes nothing. Receipts need none: a code without is shown bare. */
export const keepMaterial = async (tx: Tx, material: EventData<typeof materialChanged>): Promise<void> => {
  await tx.manager.query(
    `INSERT INTO production.ref_material AS known (code, version, name, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET version = excluded.version, name = excluded.name, recorded_at = excluded.recorded_at
     WHERE known.version < excluded.version`,
    [material.code, material.version, material.name, tx.now],
  );
};
