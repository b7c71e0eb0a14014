import { schemaOf, type ServiceName } from '@anxin/contracts';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { roleName, type ServiceRole, serviceRoles } from './service-role';

export interface BootstrapChoice {
  /** A role that may create databases and roles; its path names the database to make. */
  readonly adminUrl: string;
  readonly service: ServiceName;
  readonly passwords: Readonly<Record<ServiceRole, string>>;
  /** Roles belong to the whole server: a prefix keeps two deployments on one server apart. */
  readonly rolePrefix?: string;
}
export type ServiceUrls = Readonly<Record<`${ServiceRole}Url`, string>>;

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres';

const withDatabase = (url: string, database: string): string => {
  const target = new URL(url);
  target.pathname = `/${encodeURIComponent(database)}`;
  return target.href;
};

const connected = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/**
 * Makes, as administrator, what a service needs before its first migration: the database, its schema, and the roles
 * `<schema>_owner`, `<schema>_app`, `<schema>_supplier` with these passwords. The owner's later tables are open to the application
 * role, closed to the supplier role until a policy opens them; no role has anything in another service's schema.
 * May be repeated and run by several at once. Returns the roles' addresses.
 */
export const bootstrapDatabase = async (choice: BootstrapChoice): Promise<ServiceUrls> => {
  const database = databaseOf(choice.adminUrl);
  await connected(withDatabase(choice.adminUrl, 'postgres'), async (server) => {
    // Roles and databases belong to the whole server, so every bootstrap on it takes turns here.
    await server.query(`SELECT pg_advisory_lock(hashtextextended('anxin.bootstrap', 0))`);
    await ensureDatabase(server, database);
    for (const role of serviceRoles) await ensureRole(server, choice, role);
    await connected(withDatabase(choice.adminUrl, database), (client) => ensureSchema(client, database, choice));
  });
  return Object.fromEntries(serviceRoles.map((role) => [`${role}Url`, urlOf(choice, role)])) as ServiceUrls;
};

const urlOf = (choice: BootstrapChoice, role: ServiceRole): string => {
  const url = new URL(choice.adminUrl);
  url.username = encodeURIComponent(roleName(schemaOf(choice.service), role, choice.rolePrefix));
  url.password = encodeURIComponent(choice.passwords[role]);
  return url.href;
};

const ensureDatabase = async (server: Client, database: string): Promise<void> => {
  const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await server.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
};

const ensureRole = async (
  server: Client,
  { service, passwords, rolePrefix }: BootstrapChoice,
  role: ServiceRole,
): Promise<void> => {
  const name = roleName(schemaOf(service), role, rolePrefix);
  const { rows } = await server.query<{ mighty: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS mighty FROM pg_roles WHERE rolname = $1',
    [name],
  );
  if (rows[0]?.mighty)
    throw new Error(`The role ${name} exists and passes over row-level security: a service may not run with it`);
  const verb = rows.length === 0 ? 'CREATE' : 'ALTER';
  await server.query(`${verb} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(passwords[role])}`);
};

const ensureSchema = async (
  client: Client,
  database: string,
  { service, rolePrefix }: BootstrapChoice,
): Promise<void> => {
  const name = schemaOf(service);
  const schema = escapeIdentifier(name);
  const [owner, app, supplier] = serviceRoles.map((role) => escapeIdentifier(roleName(name, role, rolePrefix)));
  const forOwner = `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner}`;
  for (const statement of [
    'BEGIN',
    `REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${owner}, ${app}, ${supplier}`,
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `DO $$ BEGIN IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN GRANT ${owner} TO CURRENT_USER; END IF; END $$`,
    `CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner}`,
    `REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${app}, ${supplier}`,
    `${forOwner} IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app}`,
    `${forOwner} IN SCHEMA ${schema} GRANT USAGE ON SEQUENCES TO ${app}`,
    `${forOwner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`,
    `${forOwner} IN SCHEMA ${schema} GRANT EXECUTE ON FUNCTIONS TO ${app}`,
    'COMMIT',
  ])
    await client.query(statement);
};
