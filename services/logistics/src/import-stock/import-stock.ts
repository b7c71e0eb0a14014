import { normaliseLot } from '@anxin/contracts';
import {
  FileImport,
  type FileRow,
  type ImportRun,
  type Marks,
  type Outcome,
  type ReadRow,
  versionsOf,
} from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import type { Lot } from '../lot/lot.entity';
import { lotsByNumber } from '../lot/lots-by-number';
import { bookMovements, type Movement } from '../stock/book-movements';

const columns = {
  warehouse: '仓库',
  lot: '批号',
  quantity: '数量',
  unit: '单位',
  location: '库位',
  status: '状态',
} as const;
const statuses = { 合格: 'passed', 不合格: 'failed', 待检: 'pending' } as const;

export interface StockRecord {
  readonly warehouse: string;
  readonly location: string;
  /** Normalised. */
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
  readonly status: Lot['inspection'];
}

/** `stock.csv`: what lies where on the first day, as opening movements. Natural key: warehouse, lot, place. */
@Injectable()
export class ImportStock extends FileImport<StockRecord> {
  static readonly kind = 'stock';
  readonly columns = Object.values(columns);

  keyOf(row: FileRow): string {
    return [columns.warehouse, columns.lot, columns.location].map((column) => row.values[column] ?? '').join('/');
  }

  read(row: FileRow): StockRecord {
    return {
      warehouse: row.text(columns.warehouse, 80),
      location: row.text(columns.location, 80),
      lot: normaliseLot(row.text(columns.lot, 80)),
      ...row.measured(columns.quantity, columns.unit),
      status: row.choice(columns.status, statuses),
    };
  }

  async keep(tx: Tx, rows: readonly ReadRow<StockRecord>[], run: ImportRun): Promise<readonly Outcome[]> {
    const lots = await lotsByNumber(
      tx,
      rows.map(({ record }) => record.lot),
    );
    const opened = await this.opened(tx, lots);
    const movements: Movement[] = [];
    const outcomes = rows.map(({ record }): Outcome => {
      const lot = lots.get(record.lot);
      const fault = faultOf(record, lot);
      if (fault || !lot || lot === 'ambiguous') return fault ?? { fault: 'unknown-lot', column: columns.lot };
      const { warehouse, location, quantity } = record;
      const key = `opening/${JSON.stringify([warehouse, lot.id, location])}`;
      const standing = opened.get(key);
      // What lies there has moved since: a later file does not undo movements.
      if (standing !== undefined)
        return new Decimal(standing).eq(quantity)
          ? 'unchanged'
          : { fault: 'differs-from-record', column: columns.quantity };
      opened.set(key, quantity);
      movements.push({ key, kind: 'opening', lotId: lot.id, quantity, to: { warehouse, location, area: 'store' } });
      return 'kept';
    });
    await bookMovements(tx, run.by, movements, run.id);
    return outcomes;
  }

  override async needs(manager: EntityManager): Promise<Marks> {
    return { lots: await versionsOf(manager, 'logistics.ref_lot') };
  }

  private async opened(tx: Tx, lots: ReadonlyMap<string, Lot | 'ambiguous'>): Promise<Map<string, string>> {
    const ids = [...lots.values()].flatMap((lot) => (lot === 'ambiguous' ? [] : [lot.id]));
    const rows: { key: string; quantity: string }[] = await tx.manager.query(
      `SELECT key, quantity FROM logistics.movement WHERE lot_id = ANY($1) AND kind = 'opening'`,
      [ids],
    );
    return new Map(rows.map(({ key, quantity }) => [key, quantity]));
  }
}

/** Record, goods and card must agree (LOG-1): a status that production's inspection contradicts is not taken. */
const faultOf = (record: StockRecord, lot: Lot | 'ambiguous' | undefined): Exclude<Outcome, string> | undefined => {
  if (lot === undefined) return { fault: 'unknown-lot', column: columns.lot };
  if (lot === 'ambiguous') return { fault: 'ambiguous-lot', column: columns.lot };
  if (lot.unit !== record.unit) return { fault: 'unit-mismatch', column: columns.unit };
  return lot.inspection === record.status ? undefined : { fault: 'status-differs', column: columns.status };
};
