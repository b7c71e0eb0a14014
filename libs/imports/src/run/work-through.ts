import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import type { RawRow } from '../file/file-rows';
import type { FileImport, ImportRun, Outcome } from '../file-import';
import { FileRow } from '../read/file-row';
import { ImportFaultRow } from './import-fault.entity';
import { ImportRunRow } from './import-run.entity';
import { keepRows } from './keep-rows';
import { readRow } from './read-row';

export const runOf = (row: ImportRunRow): ImportRun => ({
  id: row.id,
  kind: row.kind,
  shiftDays: row.shiftDays,
  by: row.begunBy,
  ...(row.closedBefore && { closedBefore: row.closedBefore }),
});

/** Two imports of one kind take turns, chunk by chunk; whoever else writes the same rows takes this lock too, and `keep` of the service meets no rival. */
export const lockKind = (tx: Tx, kind: string): Promise<unknown> =>
  tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${tx.schema}.import.${kind}`]);

const without = (values: Readonly<Record<string, string>>, personal: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([column]) => !personal.includes(column)));

const faultRow = (kind: FileImport, tx: Tx, runId: string, raw: RawRow, outcome: Outcome): ImportFaultRow[] => {
  if (typeof outcome === 'string' || !('fault' in outcome)) return [];
  const values = 'values' in raw ? raw.values : {};
  const calendar = { shiftDays: 0, zone: tx.zone };
  return [
    Object.assign(new ImportFaultRow(), {
      ...{ id: uuidv7(), runId, line: raw.line },
      key: 'values' in raw ? kind.keyOf(new FileRow(raw.line, values, calendar)).slice(0, 200) : '',
      reason: outcome.fault,
      column: outcome.column ?? null,
      row: without(values, kind.personal),
      state: 'open' as const,
      recordedAt: tx.now,
      resolvedBy: null,
      resolvedAt: null,
    }),
  ];
};

const outcomesOf = async (
  kind: FileImport,
  tx: Tx,
  row: ImportRunRow,
  chunk: readonly RawRow[],
): Promise<readonly Outcome[]> => {
  const run = runOf(row);
  const calendar = { shiftDays: row.shiftDays, zone: tx.zone };
  const read = chunk.map((raw) => ('values' in raw ? readRow(kind, raw, run, calendar) : { fault: raw.broken }));
  const kept = await keepRows(
    kind,
    tx,
    read.flatMap((each) => ('record' in each ? [each] : [])),
    run,
  );
  const outcomes = kept.values();
  return read.map((each) => ('record' in each ? (outcomes.next().value as Outcome) : each));
};

const countsAfter = (row: ImportRunRow, outcomes: readonly Outcome[]) => {
  const count = (matches: (outcome: Outcome) => boolean): number => outcomes.filter(matches).length;
  const left = { ...row.left };
  for (const outcome of outcomes)
    if (typeof outcome !== 'string' && 'left' in outcome) left[outcome.left] = (left[outcome.left] ?? 0) + 1;
  return {
    read: row.read + outcomes.length,
    kept: row.kept + count((outcome) => outcome === 'kept'),
    unchanged: row.unchanged + count((outcome) => outcome === 'unchanged'),
    quarantined: row.quarantined + count((outcome) => typeof outcome !== 'string' && 'fault' in outcome),
    left,
  };
};

/**
 * Works one chunk through in the transaction: rows, quarantine, progress. False when the file was sent again meanwhile and another
 * attempt goes on with it.
 */
export const workThrough = async (
  kind: FileImport,
  tx: Tx,
  { id, attempt }: Pick<ImportRunRow, 'id' | 'attempt'>,
  chunk: readonly RawRow[],
): Promise<boolean> => {
  const row = await tx.manager.findOneOrFail(ImportRunRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row.attempt !== attempt || row.state !== 'running') return false;
  await lockKind(tx, row.kind);
  const outcomes = await outcomesOf(kind, tx, row, chunk);
  const faults = chunk.flatMap((raw, at) => faultRow(kind, tx, id, raw, outcomes[at] as Outcome));
  if (faults.length > 0) await tx.manager.insert(ImportFaultRow, faults);
  const lastLine = chunk.at(-1)?.line ?? row.lastLine;
  await tx.manager.update(ImportRunRow, { id }, { ...countsAfter(row, outcomes), lastLine });
  return true;
};
