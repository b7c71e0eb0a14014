import type { Tx } from '@anxin/persistence';
import type { Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FileRow } from './read/file-row';

/** What an import was told when it began; the same for every row of its file. */
export interface ImportRun {
  readonly id: string;
  readonly kind: string;
  /** Whole days added to every date and time of the file, never to lot numbers. `FileRow` has added them already. */
  readonly shiftDays: number;
  /** Where a kind has a closed past: rows before this instant are history. On the shifted calendar, as `FileRow.instant` gives it. */
  readonly closedBefore?: Date;
  /** Id of the person who began it. */
  readonly by: string;
}

/** A row of the file as `read` understood it. */
export interface ReadRow<Record> {
  /** Line in the file; the header stands on line 1. */
  readonly line: number;
  readonly record: Record;
}

/**
 * What became of a row: `kept` changed something; `unchanged` found everything as the file says; a `fault` goes into quarantine with
 * its reason; `left` is not this import's to keep, and says why.
 */
export type Outcome = 'kept' | 'unchanged' | RowRefusal | { readonly left: string };
export interface RowRefusal {
  /** Stable, lower case: `unknown-lot`. */
  readonly fault: string;
  readonly column?: string;
}

/**
 * How much of a register stands here: the sum of its rows' versions, which every change raises. A copy that shows the owner's mark holds
 * all that the owner has told. By the register's name: `{ lots: '1078' }`.
 */
export type Marks = Readonly<Record<string, string>>;

/** The most that `keep` is given at once: one transaction. */
export const chunkSize = 500;

/**
 * One kind of file that a service takes in. A provider of the service's own: its constructor may ask for whatever the application
 * holds globally (`PersonalVault`, `PolicyRegister`). `static kind` names it: the file's name without `.csv` (`raw_lots`), which is
 * also its step in the address, `/api/v1/imports/raw_lots`.
 */
export abstract class FileImport<Read = unknown> {
  /** Columns that the header must name; others are allowed and passed on. */
  abstract readonly columns: readonly string[];
  /** Columns that hold personal data: never stored with a quarantined row nor shown; a correction types them again. */
  readonly personal: readonly string[] = [];

  /** The natural key as people say it, for the list of faults: `FH2606030001`. Never personal data. */
  abstract keyOf(row: FileRow): string;

  /**
   * Understands one row; touches no database.
   * @throws RowFault when the row cannot be right
   */
  abstract read(row: FileRow, run: ImportRun): Read;

  /**
   * Keeps up to `chunkSize` rows in one transaction and answers for each, in their order. Natural keys make it idempotent: a row
   * that stands as the file has it is `unchanged` and leaves no version, event or audit line. Two imports of one kind never run `keep`
   * at once; the same key may stand twice in `rows`. Statements are few: one or two for all rows, not one a row.
   * @throws DomainError to refuse a row: the chunk is then repeated row by row, and the one that throws is quarantined under its code
   */
  abstract keep(tx: Tx, rows: readonly ReadRow<Read>[], run: ImportRun): Promise<readonly Outcome[]>;

  /** Registers of this service that others copy, as they stand after the import (`versionsOf`). */
  offers(_manager: EntityManager): Promise<Marks> {
    return Promise.resolve({});
  }

  /** Copies of others' registers that this kind is checked against: a file is sent when they show the owners' marks. */
  needs(_manager: EntityManager): Promise<Marks> {
    return Promise.resolve({});
  }
}

/** A class derived from `FileImport` with its `static readonly kind`. */
export type FileImportClass = Type<FileImport> & { readonly kind: string };

/** The mark of one register: `{ lots: await versionsOf(manager, 'ref_lot') }`. `where` is SQL of the caller's own. */
export const versionsOf = async (
  manager: Pick<EntityManager, 'query'>,
  table: string,
  where = 'true',
): Promise<string> => {
  const [row] = await manager.query<{ mark: string }[]>(
    `SELECT coalesce(sum(version), 0)::text AS mark FROM ${table} WHERE ${where}`,
  );
  return row?.mark ?? '0';
};
