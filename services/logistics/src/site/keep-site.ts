import type { EventData, siteChanged } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** Keeps a site's code and name; an older version that arrives late changes nothing. */
export const keepSite = async (tx: Tx, site: EventData<typeof siteChanged>): Promise<void> => {
  await tx.manager.query(
    `INSERT INTO logistics.ref_site AS known (code, version, name, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET version = excluded.version, name = excluded.name, recorded_at = excluded.recorded_at
     WHERE known.version < excluded.version`,
    [site.code, site.version, site.name, tx.now],
  );
};
