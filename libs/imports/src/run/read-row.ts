import { type FileImport, type ImportRun, type ReadRow, type RowRefusal } from '../file-import';
import { FileRow, type RowCalendar } from '../read/file-row';
import { RowFault } from '../read/row-fault';

/** One row as its kind understands it, or why it cannot. */
export const readRow = (
  kind: FileImport,
  row: { readonly line: number; readonly values: Readonly<Record<string, string>> },
  run: ImportRun,
  calendar: RowCalendar,
): ReadRow<unknown> | RowRefusal => {
  try {
    return { line: row.line, record: kind.read(new FileRow(row.line, row.values, calendar), run) };
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    return { fault: error.reason, ...(error.column !== undefined && { column: error.column }) };
  }
};
