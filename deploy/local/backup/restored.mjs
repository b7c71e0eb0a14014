import { existsSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../launcher/repository.mjs';
import { writeAtomically } from '../launcher/write-atomically.mjs';

const require = createRequire(join(root, 'package.json'));

/** A restore under way, or broken off. @param {string} dataDir */
export const journalOf = (dataDir) => join(dataDir, 'restoring.json');
/** A restore after which nothing has run yet. @param {string} dataDir */
export const markerOf = (dataDir) => join(dataDir, 'restored.json');

/** @param {string} dataDir */
export function assertNotHalfRestored(dataDir) {
  if (!existsSync(journalOf(dataDir))) return;
  const { from } = JSON.parse(readFileSync(journalOf(dataDir), 'utf8'));
  throw new Error(
    `A restore was broken off, and the data are of two times. Finish it: npm run restore -- ${from} --by … --reason … --yes`,
  );
}

/**
 * The first start after a restore, with the engines up and no service running yet: brings rows and workflows into step, lets the outboxes
 * fill the empty Kafka, and keeps the report. Broken off, the next start does it again.
 * @param {{ dataDir: string, services: string[], adminUrl: string, temporal: string, names: { database: string, namespace: string }, log: (line: string) => void }} where
 */
export async function bringIntoStep({ dataDir, services, adminUrl, temporal, names, log }) {
  const file = markerOf(dataDir);
  if (!existsSync(file)) return;
  const marker = JSON.parse(readFileSync(file, 'utf8'));
  const url = Object.assign(new URL(adminUrl), { pathname: `/${names.database}` }).href;
  const found = await reconciled({ services, url, temporal, namespace: names.namespace, marker });
  const report = { ...found, toldOutside: [...(marker.toldOutside ?? []), ...found.toldOutside] };
  const { reportLines } = require('@anxin/temporal');
  for (const line of reportLines(report)) log(line);
  if (marker.rows) log(`${await replayAll(url, services)} events go to Kafka again`);
  const kept = join(dataDir, `restored-${marker.at.replace(/[:.]/g, '-')}.json`);
  writeAtomically(file, JSON.stringify({ ...marker, report }, null, 1), 0o600);
  renameSync(file, kept);
  log(`the report is kept in ${kept}`);
}

async function reconciled({ services, url, temporal, namespace, marker: { rowsAt, workflowsAt, leaveOut } }) {
  const { Client, Connection } = require('@temporalio/client');
  const { reconcile } = require('@anxin/temporal');
  const connection = await Connection.connect({ address: temporal });
  try {
    const client = new Client({ connection, namespace });
    const databases = Object.fromEntries(services.map((service) => [service, url]));
    // All clocks are this machine's: no margin.
    const instants = {
      ...(rowsAt && { rowsAt: new Date(rowsAt) }),
      ...(workflowsAt && { workflowsAt: new Date(workflowsAt) }),
    };
    const { COMPANY_ZONE: zone } = process.env;
    return await reconcile({ databases, client, repair: true, leaveOut, ...(zone && { zone }) }, instants);
  } finally {
    await connection.close();
  }
}

/** Whoever has taken an event in drops it. @returns {Promise<number>} */
async function replayAll(url, services) {
  const { Client } = require('pg');
  const { replay } = require('@anxin/messaging');
  const { schemaOf } = require('@anxin/contracts');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let events = 0;
    for (const schema of services.map(schemaOf)) {
      const { rows: tables } = await client.query(
        `SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'outbox'`,
        [schema],
      );
      if (tables.length === 0) continue;
      const { rows } = await client.query(`SELECT DISTINCT topic FROM "${schema}".outbox WHERE lane = 'events'`);
      for (const { topic } of rows) events += await replay(client, schema, { topic });
    }
    return events;
  } finally {
    await client.end();
  }
}
