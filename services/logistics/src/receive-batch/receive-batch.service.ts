import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { lockNamedLot } from '../lot/find-lots';
import { LotFailed, LotNotReleased } from '../lot/lot.errors';
import { bookMovements } from '../stock/book-movements';
import type { MovementView } from '../stock/movement.view';
import type { Place } from '../stock/place';
import { requireUnit } from '../stock/quantity';

export interface Receipt extends Place {
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
}

@Injectable()
export class ReceiveBatchService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes goods over from the workshop or the supplier (缴库, LOG-11), after a passed inspection only (LOG-14). A held lot is taken in:
   * it is safer here than in the workshop, and cannot leave.
   * @throws LotUnknown, LotAmbiguous, UnitMismatch, LotFailed, LotNotReleased
   */
  receive(actor: Actor, { lot, quantity, unit, warehouse, location }: Receipt): Promise<MovementView> {
    return this.unitOfWork.run(async (tx) => {
      const goods = await lockNamedLot(tx, lot);
      requireUnit(goods, unit);
      if (goods.inspection === 'failed') throw new LotFailed({ lot: goods.number });
      if (goods.inspection !== 'passed') throw new LotNotReleased({ lot: goods.number });
      const id = uuidv7();
      const to = { warehouse, location, area: 'store' as const };
      await bookMovements(tx, actor.id, [{ key: `receipt/${id}`, kind: 'receipt', lotId: goods.id, quantity, to }]);
      await appendAudit(tx, {
        actor,
        action: 'goods.received',
        aggregate: { type: 'movement', id },
        content: { lotId: goods.id, quantity, unit, warehouse, location },
      });
      return { id, kind: 'receipt', lotId: goods.id, lot: goods.number, quantity, unit };
    });
  }
}
