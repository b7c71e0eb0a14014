import type { ClientBase } from 'pg';

/**
 * Takes the lead of a schema's relay for this connection, if nobody has it: as long as the connection lives, no other relay delivers.
 * Polled, never waited for inside the statement: a waiting statement holds a snapshot and with it the vacuum of every table.
 */
export const tryRelayLead = async (client: Pick<ClientBase, 'query'>, schema: string): Promise<boolean> => {
  const { rows } = await client.query<{ leads: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as leads',
    [`anxin/relay/${schema}`],
  );
  return rows[0]?.leads === true;
};
