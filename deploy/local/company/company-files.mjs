import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../launcher/repository.mjs';

/**
 * Kinds in the order in which they refer to one another; each is a file `<kind>.csv`, which may be missing, and an address
 * `/api/v1/imports/<kind>`.
 */
export const kinds = [
  ...['suppliers', 'manufacturers', 'products', 'materials', 'sites', 'customers'],
  ...['raw_lots', 'batches', 'batch_inputs', 'stock', 'shipments', 'complaints'],
];

/** @param {string} folder @returns {{ kind: string, path: string }[]} those that are there */
export function companyFiles(folder) {
  const files = kinds
    .map((kind) => ({ kind, path: join(folder, `${kind}.csv`) }))
    .filter(({ path }) => existsSync(path));
  if (files.length === 0) throw new Error(`${folder} holds none of ${kinds.map((kind) => `${kind}.csv`).join(', ')}`);
  return files;
}

/** The same file under the same parameters is the same run, whoever sends it again: a UUID (version 8) out of both. */
export function runIdOf({ kind, path, shiftDays, closedBefore }) {
  const hash = createHash('sha256').update(JSON.stringify([kind, shiftDays, closedBefore ?? null]));
  const hex = hash.update(readFileSync(path)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

const dayPattern = /^(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})(?:日)?(?:[ T].*)?$/;

/** @param {string} text @returns {number | undefined} days since 1970; undefined for what is no date of the calendar */
export function dayNumber(text) {
  const [, year, month, day] = dayPattern.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
  return exists ? at.getTime() / 86_400_000 : undefined;
}

/** The newest date of shipments or stock: the day that the files speak of as today. */
export function newestDay(folder) {
  const { parse } = createRequire(join(root, 'package.json'))('csv-parse/sync');
  const days = ['stock', 'shipments'].flatMap((kind) => {
    const path = join(folder, `${kind}.csv`);
    if (!existsSync(path)) return [];
    const rows = parse(decoded(readFileSync(path)), { columns: true, relax_column_count: true, relax_quotes: true });
    return rows.map((row) => dayNumber(row['日期'] ?? '')).filter((day) => day !== undefined);
  });
  if (days.length === 0) throw new Error(`${folder} has no date in stock.csv or shipments.csv to shift from`);
  return days.reduce((newest, day) => Math.max(newest, day));
}

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
