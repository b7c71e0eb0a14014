import { randomBytes } from 'node:crypto';
import type { ServiceName } from '@anxin/contracts';
import { Client } from 'pg';

/** A database of its own on the server that DATABASE_URL names, with roles of its own; gone after `drop`. */
export interface TestDatabase {
  readonly name: string;
  /** Prefix of every role made for this database: roles belong to the whole server. */
  readonly rolePrefix: string;
  /** As the administrator of the server (a superuser). */
  readonly adminUrl: string;
  /** Ends every connection to it, drops it and its roles. */
  drop(): Promise<void>;
}

/** As `bootstrapDatabase` and `migrate` of the persistence library have it; a spec hands the library in. */
export interface DatabaseMachinery<Migration> {
  bootstrapDatabase(choice: {
    adminUrl: string;
    service: ServiceName;
    passwords: Record<'owner' | 'app' | 'supplier', string>;
    rolePrefix: string;
  }): Promise<{ readonly ownerUrl: string; readonly appUrl: string; readonly supplierUrl: string }>;
  migrate(choice: { ownerUrl: string; service: ServiceName; migrations: readonly Migration[] }): Promise<string[]>;
}

export interface ServiceDatabase extends TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly supplierUrl: string;
}

const serverUrl = (): string => {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('DATABASE_URL is not set: these tests need a PostgreSQL server');
  return url;
};

export const withServer = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

export const freshDatabase = async (): Promise<TestDatabase> => {
  const id = randomBytes(5).toString('hex');
  const name = `anxin_test_${id}`;
  const rolePrefix = `t${id}_`;
  await withServer(serverUrl(), (server) => server.query(`CREATE DATABASE ${name}`));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    name,
    rolePrefix,
    adminUrl: url.href,
    drop: () =>
      withServer(serverUrl(), async (server) => {
        await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        const { rows } = await server.query<{ rolname: string }>(
          'SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)',
          [rolePrefix],
        );
        for (const { rolname } of rows) await server.query(`DROP ROLE IF EXISTS ${rolname}`);
      }),
  };
};

/**
 * A fresh database with the service's schema, roles and migrations:
 * `const db = await serviceDatabase(persistence, { service: 'complaints', migrations })` after `import * as persistence from '@anxin/persistence'`.
 * Give `database` to put a second service beside the first.
 */
export const serviceDatabase = async <Migration>(
  machinery: DatabaseMachinery<Migration>,
  {
    service,
    migrations,
    database,
  }: { service: ServiceName; migrations: readonly Migration[]; database?: TestDatabase },
): Promise<ServiceDatabase> => {
  const home = database ?? (await freshDatabase());
  const secret = randomBytes(12).toString('base64url');
  const urls = await machinery.bootstrapDatabase({
    adminUrl: home.adminUrl,
    service,
    passwords: { owner: secret, app: secret, supplier: secret },
    rolePrefix: home.rolePrefix,
  });
  await machinery.migrate({ ownerUrl: urls.ownerUrl, service, migrations });
  return { ...home, ...urls };
};
