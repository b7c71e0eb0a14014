import { appendAudit } from '@anxin/audit';
import { requireHat } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { disposedFact } from '../disposal/stock-disposal.events';
import { type DisposalKind, StockDisposal } from '../disposal/stock-disposal.entity';
import { type StockDisposalView, stockDisposalView } from '../disposal/stock-disposal.view';
import { lockNamedLot } from '../lot/find-lots';
import { guarded } from '../lot/warehouse-refusals';
import { bookMovements } from '../stock/book-movements';
import type { Place } from '../stock/place';
import { requireUnit } from '../stock/quantity';
import type { StockArea } from '../stock/stock.entity';

export interface Disposal {
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
  readonly kind: DisposalKind;
  readonly from: Place;
  readonly area?: StockArea;
  readonly reason: string;
  readonly witness?: string;
}

@Injectable()
export class DisposeStockService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes goods out of stock as scrap or sample, into boxes of the balance of their own (RCL-6). A hold, an inspection or a date does not
   * stand against it: such goods never reach a customer (LOG-5). What a recall froze before stays as it was frozen.
   * @throws RoleMissing unless the actor acts as QC chief, LotUnknown, LotAmbiguous, UnitMismatch, StockShort
   */
  dispose(actor: Actor, given: Disposal): Promise<StockDisposalView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await requireHat(tx, actor, 'qc-chief');
      const lot = await lockNamedLot(tx, given.lot);
      requireUnit(lot, given.unit);
      const disposal = disposalOf(tx, actor, lot.id, given);
      await guarded(() => takeOut(tx, disposal));
      await publish(tx, disposedFact(disposal, lot.number));
      const { id, lotId, kind, quantity, unit, warehouse, location, area, reason, witness } = disposal;
      await appendAudit(tx, {
        actor,
        hat,
        action: 'stock.disposed',
        aggregate: { type: 'stock-disposal', id },
        content: { lotId, kind, quantity, unit, warehouse, location, area, reason, witness },
      });
      return stockDisposalView(disposal, lot.number);
    });
  }
}

const disposalOf = (tx: Tx, actor: Actor, lotId: string, given: Disposal): StockDisposal => ({
  ...{ id: uuidv7(), lotId, kind: given.kind, quantity: given.quantity, unit: given.unit },
  ...{ warehouse: given.from.warehouse, location: given.from.location, area: given.area ?? 'store' },
  ...{ reason: given.reason, witness: given.witness ?? null, disposedAt: tx.now, disposedBy: actor.id },
});

const takeOut = async (tx: Tx, disposal: StockDisposal): Promise<void> => {
  const { id, lotId, quantity, warehouse, location, area } = disposal;
  const kind = disposal.kind === 'scrapped' ? 'scrap' : 'sample';
  await tx.manager.insert(StockDisposal, disposal);
  await bookMovements(tx, disposal.disposedBy, [
    { key: `disposal/${id}`, kind, lotId, quantity, from: { warehouse, location, area }, disposalId: id },
  ]);
};
