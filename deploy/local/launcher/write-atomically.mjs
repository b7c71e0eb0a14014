import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

let count = 0;

/**
 * Readers see the old content or the new one, never half of it, and a secret is never readable by others for a moment.
 * @param {string} file
 * @param {string | Buffer} content
 * @param {number} [mode]
 */
export function writeAtomically(file, content, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${++count}.draft`;
  writeFileSync(draft, content, { mode });
  renameSync(draft, file);
}
