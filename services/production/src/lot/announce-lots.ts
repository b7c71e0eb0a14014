import { event, type EventData, lotChanged } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { figureColumns, figuresOf } from './figures-sql';

/** Of a row that was written or found: what is absent is null in the database and left out of the event. */
type LotState = {
  readonly [Field in keyof EventData<typeof lotChanged>]-?: EventData<typeof lotChanged>[Field] | null;
};

/**
 * Locks lots until the end of the transaction, in one order for everybody, before rows beside them are written: so their figures are
 * summed up one transaction after the other, and two that meet never wait for each other.
 */
export const lockLots = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.manager.query('SELECT 1 FROM production.lot WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
};

/**
 * Tells others the present state of lots that this transaction changed: each lot once, with its next version and the sums of its rows
 * (RCL-6). Called once a transaction, at its end.
 */
export const announceLots = async (tx: Tx, changed: Iterable<string>): Promise<void> => {
  const ids = [...new Set(changed)];
  if (ids.length === 0) return;
  await lockLots(tx, ids);
  await tx.manager.query('UPDATE production.lot SET version = version + 1, changed_at = $2 WHERE id = ANY($1)', [
    ids,
    tx.now,
  ]);
  const states: LotState[] = await tx.manager.query(statesSql, [ids]);
  await publish(tx, ...states.map((state) => event(lotChanged, state.lotId ?? '', state.version ?? 0, told(state))));
};

const statesSql = `
  SELECT l.id AS "lotId", l.version, l.number, l.normalised, l.item, l.kind, l.unit, ${figureColumns},
         l.produced_on::text AS "producedOn", l.received_on::text AS "receivedOn", l.expires_on::text AS "expiresOn",
         l.inspection, l.report, l.manufacturer, l.supplier, aliases.aliases
    FROM unnest($1::uuid[]) changed (id)
    JOIN production.lot l ON l.id = changed.id ${figuresOf}
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'value', value) ORDER BY kind, normalised), '[]') AS aliases
        FROM production.lot_alias WHERE lot_id = l.id
    ) aliases
   ORDER BY l.id`;

const told = (state: LotState): EventData<typeof lotChanged> =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null)) as EventData<typeof lotChanged>;
