import type { customerChanged, EventData } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';

/** Keeps a customer's code and name; an older version that arrives late changes nothing. */
export const keepCustomer = async (tx: Tx, customer: EventData<typeof customerChanged>): Promise<void> => {
  await tx.manager.query(
    `INSERT INTO logistics.ref_customer AS known (code, version, name, kind, recorded_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (code) DO UPDATE SET version = excluded.version, name = excluded.name, kind = excluded.kind, recorded_at = excluded.recorded_at
     WHERE known.version < excluded.version`,
    [customer.code, customer.version, customer.name, customer.kind, tx.now],
  );
};
