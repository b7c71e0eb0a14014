import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './repository.mjs';

/**
 * Database, schema and roles of every service, before its first migration.
 * @param {{ services: string[], adminUrl: string, database: string, rolePrefix: string, secrets: ReturnType<import('./stack-secrets.mjs').stackSecrets> }} options
 * @returns {Promise<Record<string, { ownerUrl: string, appUrl: string, supplierUrl: string }>>}
 */
export async function makeDatabases({ services, adminUrl, database, rolePrefix, secrets }) {
  const { bootstrapDatabase } = createRequire(join(root, 'package.json'))('@anxin/persistence');
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const made = services.map(async (service) => [
    service,
    await bootstrapDatabase({ adminUrl: url.href, service, passwords: secrets.databasePasswords(service), rolePrefix }),
  ]);
  return Object.fromEntries(await Promise.all(made));
}

/**
 * Removes what a throw-away stack made on somebody else's server.
 * @param {{ adminUrl: string, database: string, rolePrefix: string }} made
 */
export async function dropDatabase({ adminUrl, database, rolePrefix }) {
  const { Client, escapeIdentifier } = createRequire(join(root, 'package.json'))('pg');
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
    const { rows } = await client.query('SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)', [rolePrefix]);
    for (const { rolname } of rows) await client.query(`DROP ROLE IF EXISTS ${escapeIdentifier(rolname)}`);
  } finally {
    await client.end();
  }
}
