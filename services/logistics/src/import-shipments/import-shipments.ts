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
import type { EntityManager } from 'typeorm';
import { lotsByNumber } from '../lot/lots-by-number';
import { guarded } from '../lot/warehouse-refusals';
import type { ShipmentState } from '../shipment/shipment-line.entity';
import { columns, type ShipmentRecord } from './shipment-record';
import { ShipmentsOfChunk } from './shipments-of-chunk';

const states: Readonly<Record<string, ShipmentState>> = { 在途: 'in-transit', 已签收: 'delivered' };

/**
 * `shipments.csv`: what left before the software came. It is history, so that a lot which has expired since passes; stock is not
 * touched, the stock file is what was left. Natural key: note, lot, consignee; a note that stands is never overwritten.
 */
@Injectable()
export class ImportShipments extends FileImport<ShipmentRecord> {
  static readonly kind = 'shipments';
  readonly columns = Object.values(columns);

  keyOf(row: FileRow): string {
    return row.values[columns.note] ?? '';
  }

  read(row: FileRow): ShipmentRecord {
    return {
      note: row.text(columns.note, 80),
      pickupNote: row.optional(columns.pickupNote) ?? null,
      shippedOn: row.date(columns.shippedOn),
      consignee: row.text(columns.consignee, 80),
      lot: normaliseLot(row.text(columns.lot, 80)),
      ...row.measured(columns.quantity, columns.unit),
      carrier: row.text(columns.carrier, 80),
      state: row.choice(columns.state, states),
    };
  }

  async keep(tx: Tx, rows: readonly ReadRow<ShipmentRecord>[], run: ImportRun): Promise<readonly Outcome[]> {
    const lots = await lotsByNumber(
      tx,
      rows.map(({ record }) => record.lot),
    );
    const chunk = await ShipmentsOfChunk.open(
      tx,
      rows.map(({ record }) => record),
      lots,
    );
    const outcomes = rows.map(({ record }) => chunk.take(record));
    await guarded(() => chunk.write(tx, run));
    return outcomes;
  }

  override async needs(manager: EntityManager): Promise<Marks> {
    return {
      lots: await versionsOf(manager, 'logistics.ref_lot'),
      customers: await versionsOf(manager, 'logistics.ref_customer'),
    };
  }
}
