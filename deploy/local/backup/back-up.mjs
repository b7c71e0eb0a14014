import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { clusterOf } from '../engines/postgres.mjs';
import { workflowsOf } from '../engines/temporal.mjs';
import { leave, occupy } from '../launcher/data-directory.mjs';
import { holderOf } from '../launcher/lock.mjs';
import { stillRuns } from '../launcher/process-identity.mjs';
import { root } from '../launcher/repository.mjs';
import { sha256 } from '../launcher/source-files.mjs';
import { copyServedCluster, copyStoppedCluster, servedAt } from './copy-cluster.mjs';
import { copyWorkflows } from './copy-workflows.mjs';
import { copyFile, syncDirectory } from './kept-file.mjs';
import { writeManifest } from './manifest.mjs';

const inProgress = 'backup-in-progress';

/**
 * Copies rows and workflows of an installation of `npm start`, running or stopped, into a new directory. It bears its name only when it is
 * whole. The exported audit heads are copied beside them, to be read; the keys only into a directory of their own.
 * @param {{ dataDir: string, target: string, keys?: string, log: (line: string) => void }} choice absolute paths
 * @returns {Promise<import('./manifest.mjs').Manifest>}
 */
export async function backUp({ dataDir, target, keys, log }) {
  assertPossible({ dataDir, target, keys });
  const draft = `${target}.partial`;
  clearDraft(draft);
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(join(draft, inProgress), '');
  const manifest = await whileHeld(dataDir, log, (served) => copyInto(draft, { dataDir, served, log }));
  writeManifest(draft, manifest);
  rmSync(join(draft, inProgress));
  await syncDirectory(draft);
  if (keys) cpSync(join(dataDir, 'secrets'), keys, { recursive: true });
  renameSync(draft, target);
  await syncDirectory(dirname(target));
  return manifest;
}

function assertPossible({ dataDir, target, keys }) {
  if (!existsSync(workflowsOf(dataDir)) || !existsSync(clusterOf(dataDir)))
    throw new Error(
      `${dataDir} holds no PostgreSQL and Temporal of npm start. Servers of your own are backed up by their own means: docs/operations.md`,
    );
  if (existsSync(target))
    throw new Error(`${target} is there already. Name a directory that is not, such as one with today’s date.`);
  if (keys && [relative(target, keys), relative(keys, target)].some((path) => !path.startsWith('..')))
    throw new Error(
      'The keys have to lie apart from the backup: whoever finds both can read all personal data. Name another place for --keys.',
    );
  if (keys && existsSync(keys)) throw new Error(`${keys} is there already. Name a directory that is not.`);
}

/** What a killed backup left; nothing else is removed. @param {string} draft */
function clearDraft(draft) {
  if (!existsSync(draft)) return;
  if (!existsSync(join(draft, inProgress))) throw new Error(`${draft} is in the way and is none of ours. Move it.`);
  rmSync(draft, { recursive: true });
}

/**
 * Runs beside the launcher, or, where none runs, in its place, so that none starts meanwhile.
 * @template T
 * @param {string} dataDir @param {(line: string) => void} log @param {(served: boolean) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function whileHeld(dataDir, log, work) {
  const holder = holderOf(join(dataDir, 'launcher.lock'));
  if (holder && stillRuns(holder)) return work(true);
  await occupy(dataDir, log);
  try {
    return await work(false);
  } finally {
    leave(dataDir);
  }
}

/** @returns {Promise<import('./manifest.mjs').Manifest>} */
async function copyInto(draft, { dataDir, served, log }) {
  const cluster = clusterOf(dataDir);
  const database = join(draft, 'temporal/temporal.db');
  /** @type {Record<string, import('./kept-file.mjs').KeptFile>} */
  const files = {};
  let at = '';
  // Before the rows' instant: then no workflow knows anything that the rows do not.
  const workflows = async () => {
    at = new Date().toISOString();
    await copyWorkflows(workflowsOf(dataDir), database);
    log('Temporal is copied');
  };
  const target = join(draft, 'postgres');
  let rows;
  if (served) {
    log('copying PostgreSQL while it runs');
    const url = `postgres://postgres:${readFileSync(join(dataDir, 'secrets/postgres-password'), 'utf8')}@127.0.0.1:${servedAt(cluster)}/postgres`;
    rows = await copyServedCluster({ data: cluster, url, target, beforeStop: workflows });
  } else {
    await workflows();
    log('copying PostgreSQL');
    const now = new Date().toISOString();
    rows = { ...(await copyStoppedCluster(cluster, target)), from: now, upTo: now };
  }
  for (const [path, kept] of Object.entries(rows.files)) files[join('postgres', path)] = kept;
  files['temporal/temporal.db'] = await copyFile(database, `${database}.synced`);
  renameSync(`${database}.synced`, database);
  const seals = await copyHeads(dataDir, draft, files);
  return {
    ...{ format: 1, version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version, commit: commit() },
    hot: served,
    rows: { from: rows.from, upTo: rows.upTo, postgres: readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() },
    workflows: { at },
    ...{ seals, keys: keyPrints(dataDir), directories: rows.directories, files },
  };
}

/** @returns {Promise<Record<string, { number: number, sha256: string }>>} */
async function copyHeads(dataDir, draft, files) {
  const heads = join(dataDir, 'audit-heads');
  /** @type {Record<string, { number: number, sha256: string }>} */
  const seals = {};
  for (const name of existsSync(heads) ? readdirSync(heads) : []) {
    const path = join('audit-heads', name);
    files[path] = await copyFile(join(heads, name), join(draft, path));
    const last = readFileSync(join(draft, path), 'utf8').split('\n').slice(0, -1).at(-1);
    if (last)
      seals[name.replace(/\.jsonl$/, '')] = { number: JSON.parse(JSON.parse(last).body).number, sha256: sha256(last) };
  }
  return seals;
}

/** @param {string} dataDir @returns {Record<string, string>} */
export function keyPrints(dataDir) {
  const secrets = join(dataDir, 'secrets');
  if (!existsSync(secrets)) return {};
  return Object.fromEntries(readdirSync(secrets).map((name) => [name, sha256(readFileSync(join(secrets, name)))]));
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: resolve(root),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
