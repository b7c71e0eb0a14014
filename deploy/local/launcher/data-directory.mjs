import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRoot, reachableByAll } from './cache.mjs';
import { holderOf, tryLock } from './lock.mjs';
import { startOf, stillRuns } from './process-identity.mjs';
import { root } from './repository.mjs';
import { endOrphan } from './supervised-process.mjs';
import { writeAtomically } from './write-atomically.mjs';

const engineNames = ['postgres', 'temporal', 'kafka'];

/** Where `npm start` keeps its data, and where throw-away directories are written down. */
export const usualDataDir = join(root, '.anxin');

/** Where `npm run start:production-like` keeps its own: what one Temporal knows, the other does not. */
export const productionLikeDataDir = join(usualDataDir, 'production-like');

/**
 * Makes the directory ours: refuses when another launcher runs on it, and ends what a killed launcher left running. Only processes that
 * the directory itself names are ended, and only while number and start time both still fit.
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export async function occupy(dataDir, log) {
  // As root PostgreSQL runs as another account and must be able to pass, not to list.
  mkdirSync(dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const lock = join(dataDir, 'launcher.lock');
  if (!tryLock(lock) && !tryLock(lock)) {
    const pid = holderOf(lock)?.pid;
    throw new Error(
      `Another launcher (process ${pid}) runs on ${dataDir}. Stop it with Ctrl-C in its terminal, or by: kill ${pid}`,
    );
  }
  await endOrphans(dataDir, log);
}

/** @param {string} dataDir */
export const leave = (dataDir) => rmSync(join(dataDir, 'launcher.lock'), { force: true });

/**
 * Services first, so that they can still tell the engines that they go.
 * @param {string} dataDir @param {(line: string) => void} log
 */
export async function endOrphans(dataDir, log) {
  const directory = join(dataDir, 'processes');
  if (!existsSync(directory)) return;
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'));
  const isEngine = (name) => engineNames.includes(name.replace(/\.json$/, ''));
  for (const group of [names.filter((name) => !isEngine(name)), names.filter(isEngine)]) {
    await Promise.all(
      group.map(async (name) => {
        const left = JSON.parse(readFileSync(join(directory, name), 'utf8'));
        if (await endOrphan(left)) log(`ended ${left.name} (process ${left.pid}), which an earlier start left running`);
        rmSync(join(directory, name), { force: true });
      }),
    );
  }
}

/**
 * A data directory of this process alone. It is written down in the clone, so that the next command can clear it away when this
 * process is killed.
 * @param {string} purpose
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
export async function throwAwayDirectory(purpose, log) {
  await clearLeftThrowAways(log);
  const base = isRoot && !reachableByAll(tmpdir()) ? '/var/tmp' : tmpdir();
  const dataDir = mkdtempSync(join(base, `anxin-${purpose}-`));
  writeAtomically(noteOf(dataDir), JSON.stringify({ dataDir, pid: process.pid, start: startOf(process.pid) }));
  await occupy(dataDir, log);
  return dataDir;
}

/** @param {string} dataDir */
export function throwAway(dataDir) {
  removeData(dataDir);
  rmSync(noteOf(dataDir), { force: true });
}

/** Removes a data directory, and PostgreSQL's part of it where that lies elsewhere, with what restores moved aside there. @param {string} dataDir */
export function removeData(dataDir) {
  const pointer = join(dataDir, 'postgres.location');
  if (existsSync(pointer)) {
    const data = readFileSync(pointer, 'utf8').trim();
    const beside = existsSync(dirname(data)) ? readdirSync(dirname(data)) : [];
    const ours = beside.filter((name) => name === basename(data) || name.startsWith(`${basename(data)}.`));
    for (const path of ours.map((name) => join(dirname(data), name)))
      if (existsSync(join(path, 'PG_VERSION'))) rmSync(path, { recursive: true, force: true });
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

const notes = join(usualDataDir, 'throw-away');
const noteOf = (dataDir) => join(notes, `${basename(dataDir)}.json`);

/** Ends and removes what killed stories and test runs left. @param {(line: string) => void} log */
export async function clearLeftThrowAways(log) {
  if (!existsSync(notes)) return;
  for (const name of readdirSync(notes).filter((file) => file.endsWith('.json'))) {
    const note = JSON.parse(readFileSync(join(notes, name), 'utf8'));
    if (stillRuns(note)) continue;
    if (existsSync(note.dataDir)) await endOrphans(note.dataDir, log);
    throwAway(note.dataDir);
  }
}
