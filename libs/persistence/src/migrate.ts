import { schemaOf, type ServiceName } from '@anxin/contracts';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { type MigrationClass, migrationsTable, openDataSource } from './data-source';
import { onRole } from './service-role';

export interface MigrateChoice {
  /** Connection of the owner role. */
  readonly ownerUrl: string;
  readonly service: ServiceName;
  readonly migrations: readonly MigrationClass[];
  readonly direction?: 'up' | 'down';
  /** How many to undo on the way down, default 1. The way up always runs all. */
  readonly steps?: number;
}

/** Runs the service's migrations as its owner, each in its own transaction; several at once wait for each other. Returns the names run or undone. */
export const migrate = async ({
  ownerUrl,
  service,
  migrations,
  direction = 'up',
  steps = 1,
}: MigrateChoice): Promise<string[]> => {
  const schema = schemaOf(service);
  const guard = new Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`anxin.migrate.${schema}`]);
    const dataSource = await openDataSource({
      ...{ service, url: ownerUrl, migrations, poolSize: 1 },
      ...{ statementTimeoutMs: 0, idleInTransactionTimeoutMs: 60_000, settings: { row_security: 'off' } },
    });
    try {
      return direction === 'up' ? await up(dataSource, schema) : await down(dataSource, schema, steps);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
};

const up = async (dataSource: DataSource, schema: string): Promise<string[]> => {
  const run = await dataSource.runMigrations();
  // Only the owner writes down what has run.
  await dataSource.query(onRole('app', `REVOKE INSERT, UPDATE, DELETE ON "${schema}"."${migrationsTable}" FROM :role`));
  return run.map(({ name }) => name);
};

const down = async (dataSource: DataSource, schema: string, steps: number): Promise<string[]> => {
  const undone: string[] = [];
  while (undone.length < steps) {
    const last = (await landed(dataSource, schema)).at(-1);
    if (last === undefined) break;
    await dataSource.undoLastMigration();
    undone.push(last);
  }
  return undone;
};

const landed = async (dataSource: DataSource, schema: string): Promise<string[]> => {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM "${schema}"."${migrationsTable}" ORDER BY id`,
  );
  return rows.map(({ name }) => name);
};

/** Names of the migrations that this build knows and its database lacks; empty when the service may serve. Works for the application role. */
export const migrationsPending = async (dataSource: DataSource, schema: string): Promise<string[]> => {
  const [{ there } = { there: false }] = await dataSource.query<{ there: boolean }[]>(
    'SELECT to_regclass($1) IS NOT NULL AS there',
    [`"${schema}"."${migrationsTable}"`],
  );
  const done = new Set(there ? await landed(dataSource, schema) : []);
  return dataSource.migrations
    .map(({ name, constructor }) => name ?? constructor.name)
    .filter((name) => !done.has(name));
};
