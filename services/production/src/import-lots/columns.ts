import type { InspectionResult } from '@anxin/contracts';
import type { Outcome, ReadRow } from '@anxin/imports';

/** What the company's files call the result of an inspection. */
export const inspections: Readonly<Record<string, InspectionResult>> = {
  合格: 'passed',
  待检: 'pending',
  不合格: 'failed',
};

/**
 * Answers for rows by their natural key: of rows with one key the first counts; another that says the same is left as it is, one that
 * says otherwise cannot be right beside it. `keep` gets the first of each and answers in their order.
 */
export const oncePerKey = async <Record>(
  rows: readonly ReadRow<Record>[],
  keyOf: (record: Record) => string,
  keep: (rows: readonly ReadRow<Record>[]) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> => {
  const first = new Map<string, ReadRow<Record>>();
  for (const row of rows) if (!first.has(keyOf(row.record))) first.set(keyOf(row.record), row);
  const kept = [...first.values()];
  const outcomes = await keep(kept);
  const of = new Map(kept.map((row, n) => [row, outcomes[n] ?? 'unchanged']));
  return rows.map((row) => {
    const standing = first.get(keyOf(row.record));
    if (standing === row) return of.get(row) ?? 'unchanged';
    const same = JSON.stringify(standing?.record) === JSON.stringify(row.record);
    return same ? 'unchanged' : { fault: 'key-doubled' };
  });
};
