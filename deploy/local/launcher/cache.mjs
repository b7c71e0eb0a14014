import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** The user's cache. Not in node_modules, which `npm ci` wipes. */
export const cacheRoot = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'anxin');

/**
 * Whether an account without privileges may pass through a directory and all above it, as far as they exist.
 * @param {string} directory
 */
export function reachableByAll(directory) {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * A directory that an account without privileges reaches: as root PostgreSQL runs under another account, which could not enter a
 * cache or a clone below a private home directory.
 * @param {string} preferred
 * @param {string} name of the directory that is made in the first usable base when the preferred one is not reachable
 * @param {string[]} bases
 */
export function reachableDirectory(preferred, name, bases) {
  if (!isRoot || reachableByAll(preferred)) return preferred;
  for (const base of bases) {
    const directory = join(base, name);
    if (existsSync(base) && reachableByAll(base) && ownedByUs(directory)) return directory;
  }
  throw new Error(
    `${preferred} cannot be reached by an unprivileged account, and none of ${bases.join(', ')} can hold ${name} instead`,
  );
}

/** Makes the directory; refuses one that somebody else made or may write to, because we run programs from it. */
function ownedByUs(directory) {
  try {
    mkdirSync(directory, { mode: 0o755 });
  } catch (error) {
    if (error.code !== 'EEXIST') return false;
  }
  const { uid, mode } = lstatSync(directory);
  return uid === process.getuid?.() && (mode & 0o022) === 0 && lstatSync(directory).isDirectory();
}

/**
 * Puts a directory into the cache whole or not at all; when another start was faster, its copy is taken.
 * @param {string} target absolute path in the cache; its name carries the version
 * @param {(directory: string) => Promise<void>} fill fills an empty directory beside the target
 */
export async function installed(target, fill) {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  removeOldDrafts(target);
  const draft = mkdtempSync(`${target}.draft-`);
  try {
    await fill(draft);
    try {
      renameSync(draft, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

/** What killed installations left; a draft that is still being filled is younger. @param {string} target */
function removeOldDrafts(target) {
  for (const name of readdirSync(dirname(target)).filter((one) => one.startsWith(`${basename(target)}.draft-`))) {
    const draft = join(dirname(target), name);
    if (Date.now() - statSync(draft).mtimeMs > 3_600_000) rmSync(draft, { recursive: true, force: true });
  }
}
