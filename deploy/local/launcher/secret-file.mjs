import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAtomically } from './write-atomically.mjs';

/**
 * A secret of a development stack: made at the first start, readable by its owner alone, the same at every later start.
 * @param {string} file
 * @param {() => string} make
 * @returns {string}
 */
export function secretFile(file, make) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeAtomically(file, make(), 0o600);
  return readFileSync(file, 'utf8');
}
