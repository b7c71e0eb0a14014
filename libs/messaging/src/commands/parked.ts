import type { Client } from 'pg';

export interface Parked {
  readonly where: string;
  readonly key: string | null;
  /** Messages that wait, the stopping one included. */
  readonly waiting: number;
  readonly since: Date;
  readonly reason: string;
}

/** What waits for a re-drive: parked keys of the outbox, parked keys of the consumer, and messages that nobody could read. */
export const parked = async (client: Client, schema: string): Promise<Parked[]> => {
  const { rows } = await client.query<Parked>(
    `select p.area as "where", p.key, p.parked_at as since, p.reason,
            (case when p.area like 'inbox/%'
                  then (select count(*) from "${schema}".dead_letter d
                         where 'inbox/' || d.topic = p.area and d.key = p.key and d.blocking and d.redriven_at is null)
                  else (select count(*) from "${schema}".outbox o
                         where 'outbox/' || o.lane = p.area and o.ordering_key = p.key and o.delivered_at is null)
             end)::integer as waiting
       from "${schema}".parked_key p
     union all
     select 'unreadable/' || topic, key, dead_at, error, 1
       from "${schema}".dead_letter where not blocking and redriven_at is null
      order by since`,
  );
  return rows;
};
