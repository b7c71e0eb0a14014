import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './repository.mjs';

const neverSource = new Set(['node_modules', 'dist', '.nx', 'coverage', 'histories']);

/**
 * Files below a directory, sorted, without what is installed or built.
 * @param {string} directory absolute
 * @param {(file: string) => boolean} [wanted]
 * @returns {string[]} absolute paths
 */
export function filesBelow(directory, wanted = () => true) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return neverSource.has(entry.name) ? [] : filesBelow(path, wanted);
      return entry.isFile() && wanted(path) ? [path] : [];
    });
}

/** @param {string} file */
export const isTest = (file) => /\.spec\.tsx?$/.test(file);

/** @param {string | Buffer} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * One hash over names and contents, so that a renamed file counts as changed.
 * @param {string[]} files absolute paths
 * @param {string[]} [extra] anything else that the result depends on
 */
export function hashOfFiles(files, extra = []) {
  const hash = createHash('sha256');
  for (const text of extra) hash.update(text).update('\0');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
