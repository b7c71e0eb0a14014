import type { Client } from 'pg';
import { nudgeChannel } from '../outbox/nudger';

export interface RedriveChoice {
  /** Only this key: an aggregate's id, or a workflow's id. Without it everything that is parked. */
  readonly key?: string;
}
export interface Redriven {
  /** Keys of the outbox that the relay delivers again from now on. */
  readonly outboxKeys: number;
  /** Set-aside messages that the service's consumer handles again, in order, as soon as it runs. */
  readonly letters: number;
}

/**
 * Sets parked keys of a schema free, after what stopped them was put right. The outbox goes on at once; consumed messages are handled
 * by the service itself, and a key stays parked until its last message is through.
 */
export const redrive = async (client: Client, schema: string, { key }: RedriveChoice = {}): Promise<Redriven> => {
  await client.query('begin');
  // First the parked key: a relay that parks rows of it at this moment is waited for, and its rows are seen below.
  const freed = await client.query(
    `delete from "${schema}".parked_key
      where area like 'outbox/%' and ($1::text is null or key = $1 or right(key, length($1) + 1) = '/' || $1)`,
    [key ?? null],
  );
  await client.query(
    `update "${schema}".outbox set parked_at = null, next_attempt_at = null
      where delivered_at is null and parked_at is not null
        and ($1::text is null or ordering_key = $1 or right(ordering_key, length($1) + 1) = '/' || $1)`,
    [key ?? null],
  );
  const letters = await client.query(
    `update "${schema}".dead_letter set redrive_requested_at = now() where redriven_at is null and ($1::text is null or key = $1)`,
    [key ?? null],
  );
  await client.query(`select pg_notify($1, lane) from (values ('events'), ('workflows')) as l(lane)`, [
    nudgeChannel(schema),
  ]);
  await client.query('commit');
  return { outboxKeys: freed.rowCount ?? 0, letters: letters.rowCount ?? 0 };
};
