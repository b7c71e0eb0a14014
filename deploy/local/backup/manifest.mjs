import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../launcher/source-files.mjs';

/**
 * What a backup consists of. Instants are RFC 3339, UTC.
 * @typedef {object} Manifest
 * @property {1} format
 * @property {string} version of the software
 * @property {string | null} commit of the clone, where it is one
 * @property {boolean} hot whether the installation ran meanwhile
 * @property {{ from: string, upTo: string, postgres: string }} rows every commit before `from` is in it, none after `upTo`
 * @property {{ at: string }} workflows Temporal's copy, taken before the rows' instant: workflows are never ahead of the rows
 * @property {Record<string, { number: number, sha256: string }>} seals the newest exported seal of each service, and of its line
 * @property {Record<string, string>} keys sha256 of each key file that goes with it; the files are kept apart
 * @property {string[]} directories those that may be empty
 * @property {Record<string, import('./kept-file.mjs').KeptFile>} files by path
 */

const file = 'manifest.json';

/** @param {string} directory @param {Manifest} manifest */
export function writeManifest(directory, manifest) {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  writeFileSync(join(directory, file), text, { mode: 0o600 });
  writeFileSync(join(directory, `${file}.sha256`), `${sha256(text)}  ${file}\n`, { mode: 0o600 });
}

/**
 * @param {string} directory
 * @returns {Manifest}
 * @throws Error when it is no whole backup of this format
 */
export function readManifest(directory) {
  const path = join(directory, file);
  if (!existsSync(path) || !existsSync(`${path}.sha256`))
    throw new Error(
      `${directory} is no whole backup: it has no ${file} with its checksum. Name a directory that npm run backup finished.`,
    );
  const text = readFileSync(path, 'utf8');
  if (readFileSync(`${path}.sha256`, 'utf8').split(' ')[0] !== sha256(text))
    throw new Error(`${path} was changed after the backup: its checksum does not fit. Take another backup.`);
  const manifest = JSON.parse(text);
  if (manifest.format !== 1) throw new Error(`${directory} has format ${manifest.format}, and this version reads 1`);
  return manifest;
}
