import { Client } from 'pg';
import { stack } from './stack';

/** A connection with all rights. Where the server goes away the query says so; what is told beside it would end the test. */
export const connected = async (): Promise<Client> => {
  const client = new Client({ connectionString: stack.database });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** Looks into the database from outside, as an auditor would. */
export const rows = async <Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> => {
  const client = await connected();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
};

interface Lock {
  waiters(): Promise<number>;
  release(): Promise<void>;
}

/** Holds what the statement locks from outside until `release`: whoever needs it waits at that very point. */
const lock = async (sql: string, parameters: unknown[], wanted: number | null): Promise<Lock> => {
  const client = await connected();
  await client.query('BEGIN');
  const { rowCount } = await client.query(sql, parameters);
  if (rowCount !== wanted) throw new Error(`${rowCount} rows are locked instead of one`);
  const { rows: own } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return {
    waiters: async () =>
      (
        await rows<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))', [
          own[0]?.pid,
        ])
      ).length,
    release: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
};

/** Holds the lock of one row. */
export const lockRow = (sql: string, parameters: unknown[]): Promise<Lock> => lock(sql, parameters, 1);
/** Lets nobody write into the table; who reads goes on. */
export const lockTable = (table: string): Promise<Lock> => lock(`LOCK TABLE ${table} IN SHARE MODE`, [], null);

/** How often a kind of event went out for a case, by its owner's outbox. */
export const published = async (schema: string, type: string, reference: string): Promise<number> =>
  (
    await rows(`SELECT 1 FROM ${schema}.outbox WHERE lane = 'events' AND type = $1 AND payload ->> 'reference' = $2`, [
      type,
      reference,
    ])
  ).length;
