import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { lockNamedLot } from '../lot/find-lots';
import { guarded } from '../lot/warehouse-refusals';
import { bookMovements } from '../stock/book-movements';
import type { MovementView } from '../stock/movement.view';
import type { Place } from '../stock/place';
import { requireUnit } from '../stock/quantity';

export interface Transfer {
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
  readonly from: Place;
  readonly to: Place;
}

@Injectable()
export class TransferStockService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Moves goods from one place to another inside the company. A hold forbids it (LOG-5); an open or failed inspection and a past date do
   * not: such goods are moved to where they lie apart.
   * @throws LotUnknown, LotAmbiguous, UnitMismatch, LotHeld, StockShort
   */
  transfer(actor: Actor, { lot, quantity, unit, from, to }: Transfer): Promise<MovementView> {
    return this.unitOfWork.run(async (tx) => {
      const goods = await lockNamedLot(tx, lot);
      requireUnit(goods, unit);
      const id = uuidv7();
      await guarded(() =>
        bookMovements(tx, actor.id, [
          {
            ...{ key: `transfer/${id}`, kind: 'transfer', lotId: goods.id, quantity },
            from: { warehouse: from.warehouse, location: from.location, area: 'store' },
            to: { warehouse: to.warehouse, location: to.location, area: 'store' },
          },
        ]),
      );
      await appendAudit(tx, {
        actor,
        action: 'goods.transferred',
        aggregate: { type: 'movement', id },
        content: { lotId: goods.id, quantity, unit, from: { ...from }, to: { ...to } },
      });
      return { id, kind: 'transfer', lotId: goods.id, lot: goods.number, quantity, unit };
    });
  }
}
