import type { ImportRun, Outcome } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Decimal } from 'decimal.js';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Lot } from '../lot/lot.entity';
import { DispatchNote } from '../shipment/dispatch-note.entity';
import { ShipmentLine } from '../shipment/shipment-line.entity';
import { columns, type ShipmentRecord } from './shipment-record';

const keyOf = ({ note, lotId, consignee }: Pick<ShipmentLine, 'note' | 'lotId' | 'consignee'>): string =>
  JSON.stringify([note, lotId, consignee]);

const insertNotes = `
  INSERT INTO logistics.dispatch_note (note, source, recorded_at, recorded_by) SELECT note, 'import', $2, $3 FROM unnest($1::text[]) AS note`;
/** One parameter for the whole chunk: with one a cell, most of an import's time went into making the statement. */
const insertLines = `
  INSERT INTO logistics.shipment_line
    (id, note, pickup_note, lot_id, consignee, quantity, unit, shipped_on, carrier, state, source, import_run)
  SELECT id, note, "pickupNote", "lotId", consignee, quantity, unit, "shippedOn", carrier, state, source, "importRun"
  FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, note text, "pickupNote" text, "lotId" uuid, consignee text, quantity numeric,
    unit text, "shippedOn" date, carrier text, state text, source text, "importRun" uuid)`;

/** Rows of one chunk against what stands: which are new, which say that goods arrived meanwhile, which contradict. */
export class ShipmentsOfChunk {
  private readonly fresh = new Map<string, ShipmentLine>();
  private readonly arrived = new Set<string>();

  private constructor(
    private readonly lots: ReadonlyMap<string, Lot | 'ambiguous'>,
    private readonly customers: ReadonlySet<string>,
    private readonly notes: ReadonlyMap<string, DispatchNote>,
    private readonly standing: Map<string, ShipmentLine>,
  ) {}

  static async open(
    tx: Tx,
    records: readonly ShipmentRecord[],
    lots: ReadonlyMap<string, Lot | 'ambiguous'>,
  ): Promise<ShipmentsOfChunk> {
    const customers: { code: string }[] = await tx.manager.query(
      `SELECT code FROM logistics.ref_customer WHERE code = ANY($1)`,
      [records.map(({ consignee }) => consignee)],
    );
    const named = In([...new Set(records.map(({ note }) => note))]);
    const notes = await tx.manager.findBy(DispatchNote, { note: named });
    const lines = await tx.manager.findBy(ShipmentLine, { note: named });
    return new ShipmentsOfChunk(
      lots,
      new Set(customers.map(({ code }) => code)),
      new Map(notes.map((note) => [note.note, note])),
      new Map(lines.map((line) => [keyOf(line), line])),
    );
  }

  take(record: ShipmentRecord): Outcome {
    const lot = this.lots.get(record.lot);
    if (lot === undefined) return { fault: 'unknown-lot', column: columns.lot };
    if (lot === 'ambiguous') return { fault: 'ambiguous-lot', column: columns.lot };
    if (!this.customers.has(record.consignee)) return { fault: 'unknown-customer', column: columns.consignee };
    if (lot.unit !== record.unit) return { fault: 'unit-mismatch', column: columns.unit };
    if (this.notes.get(record.note)?.source === 'operation')
      return { fault: 'note-of-operation', column: columns.note };
    const line = lineOf(record, lot.id);
    const known = this.standing.get(keyOf(line));
    if (!known) {
      this.standing.set(keyOf(line), line);
      this.fresh.set(line.id, line);
      return 'kept';
    }
    return this.compare(known, line);
  }

  async write(tx: Tx, run: ImportRun): Promise<void> {
    const lines = [...this.fresh.values()].map((line) => ({ ...line, importRun: run.id }));
    const notes = [...new Set(lines.map(({ note }) => note))].filter((note) => !this.notes.has(note));
    if (lines.length > 0) {
      await tx.manager.query(insertNotes, [notes, tx.now, run.by]);
      await tx.manager.query(insertLines, [JSON.stringify(lines)]);
    }
    if (this.arrived.size > 0)
      await tx.manager.update(ShipmentLine, { id: In([...this.arrived]) }, { state: 'delivered', deliveredBy: run.by });
  }

  /** A later export may say that goods arrived; it cannot say that another quantity left. */
  private compare(known: ShipmentLine, line: ShipmentLine): Outcome {
    if (!new Decimal(known.quantity).eq(line.quantity))
      return { fault: 'differs-from-record', column: columns.quantity };
    if (known.shippedOn !== line.shippedOn) return { fault: 'differs-from-record', column: columns.shippedOn };
    if (known.state === line.state || known.state === 'delivered') return 'unchanged';
    if (this.fresh.has(known.id)) this.fresh.set(known.id, { ...known, state: 'delivered' });
    else this.arrived.add(known.id);
    this.standing.set(keyOf(known), { ...known, state: 'delivered' });
    return 'kept';
  }
}

const lineOf = (record: ShipmentRecord, lotId: string): ShipmentLine => {
  const { note, pickupNote, consignee, quantity, unit, shippedOn, carrier, state } = record;
  return {
    ...{ id: uuidv7(), note, pickupNote, lotId, consignee, quantity, unit, shippedOn, carrier, state },
    ...{ deliveredAt: null, deliveredBy: null, source: 'import', importRun: null },
  };
};
