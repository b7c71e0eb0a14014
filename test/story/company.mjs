import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { complaintRow, complaintRows } from './complaint-row.mjs';

const file = fileURLToPath(new URL('../data/kangyu/expected.json', import.meta.url));

/** What the demo company's records must give, worked out by brute force when they were made. */
export const expected = JSON.parse(readFileSync(file, 'utf8'));

const since = '2026-11-15';
/** The same row stands twice where a sender's message was doubled; a clerk types it in once. */
const fresh = complaintRows().filter((row) => row['投诉时间'] >= since);
const asTyped = (rows) => rows.map((row) => complaintRow(row['投诉时间'], row['投诉人']));

/** The complaints on the lot, in the order in which they came, as clerks type them in: one of them with its number cut. */
export const complaintsOn = (lot) =>
  asTyped(fresh.filter((row) => row['批号'].length >= 8 && lot.startsWith(row['批号'].trim().toUpperCase())));
