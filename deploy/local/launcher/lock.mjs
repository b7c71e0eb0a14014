import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf, stillRuns } from './process-identity.mjs';

let count = 0;

/**
 * One holder at a time among processes of this machine; the lock of a process that is gone counts for nothing.
 * @template T
 * @param {string} file
 * @param {{ log: (line: string) => void, busy: string }} options `busy` is said once while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, { log, busy }, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let said = false; !tryLock(file);) {
    if (!said) log(busy);
    said = true;
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean} whether this process holds the lock now
 */
export function tryLock(file) {
  const draft = `${file}.${process.pid}.${++count}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  try {
    linkSync(draft, file); // appears complete or not at all, unlike a file that is opened and then written
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeIfLeftBehind(file, draft);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Moves the lock of a dead process out of the way. Another waiter may have done so and locked meanwhile: then its lock goes back.
 * @param {string} file
 * @param {string} draft
 */
function removeIfLeftBehind(file, draft) {
  const holder = holderOf(file);
  if (!holder || stillRuns(holder)) return;
  const aside = `${draft}.left-behind`;
  try {
    renameSync(file, aside);
    if (holderOf(aside)?.pid !== holder.pid) linkSync(aside, file);
    rmSync(aside, { force: true });
  } catch {
    // another waiter was first
  }
}

/**
 * @param {string} file
 * @returns {{ pid: number, start?: string } | undefined}
 */
export function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
