import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../launcher/repository.mjs';
import { sha256 } from '../launcher/source-files.mjs';
import { copyFile, several } from './kept-file.mjs';

/** Their contents mean something to the running server alone (PostgreSQL's manual, "Making a Base Backup Using the Low Level API"). */
const emptied = ['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'];
const leftOut =
  /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*|backup_label(\.old)?|tablespace_map(\.old)?)$/;
const segment = /^[0-9A-F]{24}$/;

/**
 * Copies a cluster that nobody serves: its files, write-ahead log and all; one that was killed recovers at its next start.
 * @param {string} data @param {string} target
 */
export async function copyStoppedCluster(data, target) {
  const { files, directories } = contentsOf(data, { wal: true });
  return { files: await copyAll(data, target, files), directories };
}

/**
 * Copies a cluster that is being served, by PostgreSQL's low-level API. A slot keeps the write-ahead log of the copy's time from being
 * recycled meanwhile; it ends with the session.
 * @param {{ data: string, url: string, target: string, beforeStop: () => Promise<void> }} choice `beforeStop`: what has to be older than the rows
 * @returns {Promise<{ files: Record<string, import('./kept-file.mjs').KeptFile>, directories: string[], from: string, upTo: string }>}
 */
export async function copyServedCluster({ data, url, target, beforeStop }) {
  const { Client } = createRequire(join(root, 'package.json'))('pg');
  const session = new Client({ connectionString: url, application_name: 'anxin-backup' });
  await session.connect();
  try {
    const ask = async (sql, ...parameters) => (await session.query(sql, parameters)).rows[0];
    await ask('SELECT pg_create_physical_replication_slot($1, true, true)', `anxin_backup_${process.pid}`);
    const { first } = await ask(`SELECT pg_walfile_name(pg_backup_start('anxin', true)) AS first`);
    const { files, directories } = contentsOf(data, { wal: false });
    const kept = await copyAll(data, target, files);
    await beforeStop();
    const from = new Date().toISOString();
    const stop = await ask(
      'SELECT lsn, labelfile, spcmapfile, pg_walfile_name(lsn) AS last FROM pg_backup_stop(false)',
    );
    const upTo = new Date().toISOString();
    if (stop.spcmapfile?.trim())
      throw new Error('The cluster has tablespaces elsewhere, which this backup does not copy');
    writeFileSync(join(target, 'backup_label'), stop.labelfile, { mode: 0o600 });
    kept['backup_label'] = { sha256: sha256(stop.labelfile), size: Buffer.byteLength(stop.labelfile) };
    Object.assign(kept, await copyAll(data, target, segmentsBetween(data, first, stop.last)));
    return { files: kept, directories, from, upTo };
  } finally {
    await session.end();
  }
}

/** @param {string} data */
function segmentsBetween(data, first, last) {
  const names = readdirSync(join(data, 'pg_wal'));
  const segments = names.filter((name) => segment.test(name) && name >= first && name <= last);
  if (!segments.includes(first)) throw new Error(`The write-ahead log of the copy is incomplete: ${first} is gone`);
  return [...segments, ...names.filter((name) => name.endsWith('.history'))].map((name) => join('pg_wal', name));
}

/** @param {string} data @param {{ wal: boolean }} choice */
function contentsOf(data, { wal }) {
  const files = [];
  const directories = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(data, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (folder === 'pg_tblspc')
        throw new Error('The cluster has tablespaces elsewhere, which this backup does not copy');
      if (leftOut.test(entry.name)) continue;
      if (entry.isDirectory()) {
        directories.push(path);
        if (!emptied.includes(path)) walk(path);
      } else if (entry.isFile() && (wal || folder !== 'pg_wal')) files.push(path);
    }
  };
  walk('');
  // The server's own state last, as PostgreSQL's manual asks for.
  const control = join('global', 'pg_control');
  return { files: [...files.filter((path) => path !== control), control], directories };
}

/** @param {string} data @param {string} target @param {string[]} files the last of them after all others */
async function copyAll(data, target, files) {
  /** @type {Record<string, import('./kept-file.mjs').KeptFile>} */
  const kept = {};
  const copy = async (path) => {
    try {
      kept[path] = await copyFile(join(data, path), join(target, path));
    } catch (error) {
      if (error.code !== 'ENOENT' || existsSync(join(data, path))) throw error; // a table that was dropped meanwhile
    }
  };
  await several(files.slice(0, -1), copy);
  for (const path of files.slice(-1)) await copy(path);
  return kept;
}

/** @param {string} data @returns {number | undefined} where its server listens */
export function servedAt(data) {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} target @param {string[]} directories */
export function makeDirectories(target, directories) {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const path of directories) mkdirSync(join(target, path), { recursive: true, mode: 0o700 });
}
