import { ColumnDoubled, ColumnsMissing, FileEmpty } from '../import.errors';
import { type BrokenReason, type FileRecord, fileRecords } from './file-records';

/** A row by the names of its columns, or the line that could not be read. */
export type RawRow =
  | { readonly line: number; readonly values: Readonly<Record<string, string>> }
  | { readonly line: number; readonly broken: BrokenReason };

/** @throws FileEmpty, ColumnsMissing, ColumnDoubled */
export const checkedHeader = (first: FileRecord | undefined, needed: readonly string[]): readonly string[] => {
  if (!first) throw new FileEmpty();
  const columns = 'fields' in first ? first.fields : [];
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new ColumnsMissing(missing);
  const doubled = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (doubled !== undefined) throw new ColumnDoubled(doubled);
  return columns;
};

const rowOf = (record: FileRecord, columns: readonly string[]): RawRow => {
  if (!('fields' in record)) return record;
  const { line, fields } = record;
  // More cells than columns: a comma too many has moved everything behind it.
  if (fields.slice(columns.length).some((field) => field !== '')) return { line, broken: 'malformed' };
  const named = columns.flatMap((column, at) => (column === '' ? [] : [[column, fields[at] ?? ''] as const]));
  return { line, values: Object.fromEntries(named) };
};

/** The rows below the header. The first record must be the header: it is checked before anything is kept. */
export async function* fileRows(
  texts: AsyncIterable<string>,
  needed: readonly string[],
): AsyncGenerator<RawRow, void, undefined> {
  let columns: readonly string[] | undefined;
  for await (const record of fileRecords(texts)) {
    if (columns) yield rowOf(record, columns);
    else columns = checkedHeader(record, needed);
  }
  if (!columns) throw new FileEmpty();
}

/** Reads no further than the header. @throws FileEmpty, ColumnsMissing, ColumnDoubled */
export const checkHeader = async (texts: AsyncIterable<string>, needed: readonly string[]): Promise<void> => {
  for await (const record of fileRecords(texts)) return void checkedHeader(record, needed);
  throw new FileEmpty();
};
