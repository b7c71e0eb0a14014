import { schemaOf, type ServiceName } from '@anxin/contracts';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { DatabaseLog } from './database-log';
import { type PersistenceConfig, persistenceDefaults } from './persistence-config';
import { PipeliningClient } from './pipelining-client';
import { PostgresNaming } from './postgres-naming';

export type EntityClass = (new () => object) | EntitySchema;
export type MigrationClass = new () => MigrationInterface;
export type Timeouts = Pick<
  PersistenceConfig,
  'statementTimeoutMs' | 'lockTimeoutMs' | 'idleInTransactionTimeoutMs' | 'connectionTimeoutMs'
>;

export const migrationsTable = 'schema_migration';

/** Said by the connection, so that no setting of a server or role makes it another. */
const serverSettings = { default_transaction_isolation: 'read committed', timezone: 'UTC' };

export interface DataSourceChoice extends Partial<Timeouts> {
  readonly service: ServiceName;
  readonly url: string;
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
  readonly poolSize?: number;
  /** Server settings of every connection, as `-c name=value`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Options of a service's data source: its own schema, readable names, every wait bounded, nothing created on its own. */
export const dataSourceOptions = (choice: DataSourceChoice): PostgresDataSourceOptions => {
  const timeouts = { ...persistenceDefaults, ...choice };
  return {
    type: 'postgres',
    url: choice.url,
    schema: schemaOf(choice.service),
    entities: [...(choice.entities ?? [])],
    migrations: [...(choice.migrations ?? [])],
    migrationsTableName: migrationsTable,
    migrationsTransactionMode: 'each',
    namingStrategy: new PostgresNaming(),
    applicationName: `anxin-${choice.service}`,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
    logger: new DatabaseLog(),
    poolSize: timeouts.poolSize,
    connectTimeoutMS: timeouts.connectionTimeoutMs,
    extra: {
      Client: PipeliningClient,
      statement_timeout: timeouts.statementTimeoutMs,
      lock_timeout: timeouts.lockTimeoutMs,
      idle_in_transaction_session_timeout: timeouts.idleInTransactionTimeoutMs,
      options: Object.entries({ ...serverSettings, search_path: schemaOf(choice.service), ...choice.settings })
        .map(([name, value]) => `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`)
        .join(' '),
    },
  };
};

export const openDataSource = (choice: DataSourceChoice): Promise<DataSource> =>
  new DataSource(dataSourceOptions(choice)).initialize();
