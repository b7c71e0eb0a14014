import { appendAudit } from '@anxin/audit';
import { type Actor, event, goodsShipped } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { nextReference, type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { requireConsignees } from '../customer/require-consignees';
import { type KnownLot, lockNamedLots } from '../lot/find-lots';
import { LotUnknown } from '../lot/lot.errors';
import { guarded } from '../lot/warehouse-refusals';
import { DispatchNote } from '../shipment/dispatch-note.entity';
import { LineRepeated } from '../shipment/shipment.errors';
import { shipmentLineView } from '../shipment/shipment.view';
import { ShipmentLine } from '../shipment/shipment-line.entity';
import { bookMovements } from '../stock/book-movements';
import { companyDay } from '../stock/company-day';
import type { Place } from '../stock/place';
import { pickStock } from '../stock/pick-stock';
import { requireUnit } from '../stock/quantity';
import type { DispatchView } from './dispatch.view';

export interface DispatchLine extends Partial<Place> {
  readonly lot: string;
  readonly consignee: string;
  readonly quantity: string;
  readonly unit: string;
}
export interface Dispatch {
  readonly carrier: string;
  readonly pickupNote?: string;
  readonly lines: readonly DispatchLine[];
}
type Leaving = DispatchLine & { readonly goods: KnownLot; readonly row: ShipmentLine };

@Injectable()
export class DispatchGoodsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Writes the note and lets its goods go, all of them or none (LOG-3, LOG-13). The database looks at each lot under its lock (LOG-2, LOG-5).
   * @throws LotUnknown, LotAmbiguous, UnitMismatch, ConsigneeUnknown, LineRepeated, LotHeld, LotFailed, LotNotReleased, LotExpired, StockShort
   */
  dispatch(actor: Actor, dispatch: Dispatch): Promise<DispatchView> {
    return this.unitOfWork.run(async (tx) => {
      await requireConsignees(
        tx,
        dispatch.lines.map(({ consignee }) => consignee),
      );
      const lots = await lockNamedLots(
        tx,
        dispatch.lines.map(({ lot }) => lot),
      );
      const note = await nextReference(tx, 'FH');
      const leaving = leavingBy(tx, note, dispatch, lots);
      await guarded(() => this.letGo(tx, actor, note, leaving));
      await publish(tx, ...leaving.map((line) => shippedFact(line, actor, tx.now)));
      await appendAudit(tx, {
        actor,
        action: 'goods.dispatched',
        aggregate: { type: 'dispatch', id: note },
        content: {
          lines: leaving.map(({ row }) => ({ lotId: row.lotId, consignee: row.consignee, quantity: row.quantity })),
        },
      });
      return { note, lines: leaving.map(({ row, goods }) => shipmentLineView(row, goods.number)) };
    });
  }

  private async letGo(tx: Tx, actor: Actor, note: string, leaving: readonly Leaving[]): Promise<void> {
    await tx.manager.insert(DispatchNote, { note, source: 'operation', recordedAt: tx.now, recordedBy: actor.id });
    // The lines come first: what a lot may not do is said before what is missing of it.
    await tx.manager.insert(
      ShipmentLine,
      leaving.map(({ row }) => row),
    );
    for (const { goods, row, ...line } of leaving) {
      const picks = await pickStock(tx, goods, line.quantity, line);
      await bookMovements(
        tx,
        actor.id,
        picks.map(({ warehouse, location, quantity }, index) => ({
          ...{
            key: `dispatch/${row.id}/${index}`,
            kind: 'dispatch' as const,
            lotId: goods.id,
            quantity,
            lineId: row.id,
          },
          from: { warehouse, location, area: 'store' as const },
        })),
      );
    }
  }
}

const leavingBy = (tx: Tx, note: string, dispatch: Dispatch, lots: ReadonlyMap<string, KnownLot>): Leaving[] => {
  const seen = new Set<string>();
  return dispatch.lines.map((line) => {
    const goods = lots.get(line.lot);
    if (!goods) throw new LotUnknown(line.lot);
    requireUnit(goods, line.unit);
    const twice = JSON.stringify([goods.id, line.consignee]);
    if (seen.has(twice)) throw new LineRepeated(goods.number, line.consignee);
    seen.add(twice);
    const row: ShipmentLine = {
      ...{ id: uuidv7(), note, pickupNote: dispatch.pickupNote ?? null, lotId: goods.id, consignee: line.consignee },
      ...{ quantity: line.quantity, unit: line.unit, shippedOn: companyDay(tx), carrier: dispatch.carrier },
      ...{ state: 'in-transit', deliveredAt: null, deliveredBy: null, source: 'operation', importRun: null },
    };
    return { ...line, goods, row };
  });
};

const shippedFact = ({ row, goods }: Leaving, actor: Actor, at: Date) =>
  event(goodsShipped, row.id, 1, {
    ...{ lotId: goods.id, number: goods.number, at: at.toISOString(), by: actor.id },
    ...{ note: row.note, line: row.id, consignee: row.consignee, quantity: row.quantity, unit: row.unit },
  });
