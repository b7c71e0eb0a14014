import type { Client } from 'pg';
import { nudgeChannel } from '../outbox/nudger';

export interface ReplayChoice {
  /** Without prefix: `complaints.events`. */
  readonly topic: string;
  /** Only events of this type. */
  readonly type?: string;
  /** Only events written at or after this instant. */
  readonly since?: Date;
}

/**
 * Publishes events again from the outbox, with their first ids and in their first order, before anything newer of the same key: for a
 * topic that was lost, and for read models that are built anew. Whoever has taken them in already drops them by its inbox; a read
 * model that starts over empties its tables and its inbox rows first.
 * @returns how many events go out again
 */
export const replay = async (client: Client, schema: string, { topic, type, since }: ReplayChoice): Promise<number> => {
  // One statement: were it done in pieces, a later event could overtake an earlier one of its key.
  const { rowCount } = await client.query(
    `update "${schema}".outbox set delivered_at = null, outcome = null
      where lane = 'events' and outcome = 'delivered' and topic = $1
        and ($2::text is null or type = $2) and ($3::timestamptz is null or created_at >= $3)`,
    [topic, type ?? null, since ?? null],
  );
  await client.query('select pg_notify($1, $2)', [nudgeChannel(schema), 'events']);
  return rowCount ?? 0;
};
