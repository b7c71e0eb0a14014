import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assertUninterrupted } from './interruption.mjs';
import { root } from './repository.mjs';

const tables = ['ref_person', 'ref_policy', 'ref_calendar'];

/**
 * Waits until every service holds what the directory has published: people, policies and calendars come by Kafka, and a request that is
 * faster than they are would be refused.
 * @param {{ adminUrl: string, database: string }} where
 * @param {number} within ms
 */
export async function waitForReferenceCopies({ adminUrl, database }, within = 90_000) {
  const { Client } = createRequire(join(root, 'package.json'))('pg');
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const until = performance.now() + within; ; await pause(150)) {
      assertUninterrupted();
      const behind = await servicesBehind(client);
      if (behind.length === 0) return;
      if (performance.now() > until)
        throw new Error(
          `People, policies and calendars have not reached ${behind.join(', ')} within ${within / 1000} s`,
        );
    }
  } finally {
    await client.end();
  }
}

/** @returns {Promise<string[]>} schemas that hold fewer rows than the directory */
async function servicesBehind(client) {
  const { rows: copies } = await client.query(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables WHERE table_name = ANY($1)`,
    [tables],
  );
  if (copies.length === 0) return [];
  const counts = copies.map(
    ({ schema, name }) =>
      `SELECT '${schema}' AS schema, '${name}' AS name, count(*)::int AS held FROM "${schema}".${name}`,
  );
  const { rows } = await client.query(counts.join(' UNION ALL '));
  const published = new Map(rows.filter(({ schema }) => schema === 'directory').map(({ name, held }) => [name, held]));
  const behind = rows.filter(({ name, held }) => held < (published.get(name) ?? 0)).map(({ schema }) => schema);
  return [...new Set(behind)];
}
