import { DomainError } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { QueryFailedError } from 'typeorm';
import type { FileImport, ImportRun, Outcome, ReadRow } from '../file-import';

/** Why one row was refused by the domain, or by a constraint of the database; undefined when it is neither but a failure. */
const refusalOf = (error: unknown): string | undefined => {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code = '' } = error.driverError as { code?: string };
  return /^2[23]/.test(code) ? 'refused-by-database' : undefined;
};

const savepoint = 'import_rows';

/** What `work` resolves to, or the refusal that it ended with; what it wrote until then is undone. */
const attempt = async <T>(tx: Tx, work: () => Promise<T>): Promise<T | { readonly fault: string }> => {
  await tx.manager.query(`SAVEPOINT ${savepoint}`);
  try {
    const value = await work();
    await tx.manager.query(`RELEASE SAVEPOINT ${savepoint}`);
    return value;
  } catch (error) {
    const fault = refusalOf(error);
    if (fault === undefined) throw error;
    await tx.manager.query(`ROLLBACK TO SAVEPOINT ${savepoint}`);
    return { fault };
  }
};

const answered = (kind: FileImport, rows: readonly unknown[], outcomes: readonly Outcome[]): readonly Outcome[] => {
  if (outcomes.length !== rows.length)
    throw new Error(`${kind.constructor.name} answered ${outcomes.length} times for ${rows.length} rows`);
  return outcomes;
};

/** Keeps the rows, all at once; when one of them is refused, one by one, so that the others are kept. */
export const keepRows = async (
  kind: FileImport,
  tx: Tx,
  rows: readonly ReadRow<unknown>[],
  run: ImportRun,
): Promise<readonly Outcome[]> => {
  if (rows.length === 0) return [];
  const all = await attempt(tx, async () => answered(kind, rows, await kind.keep(tx, rows, run)));
  if (!('fault' in all)) return all;
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const one = await attempt(tx, async () => answered(kind, [row], await kind.keep(tx, [row], run)));
    outcomes.push('fault' in one ? one : (one[0] as Outcome));
  }
  return outcomes;
};
