import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { lockNamedLot } from '../lot/find-lots';
import { guarded } from '../lot/warehouse-refusals';
import { ReplacementNotFound } from '../replacement/replacement.errors';
import { answeredFacts, answeredSignal } from '../replacement/replacement.events';
import { type ReplacementView, replacementView } from '../replacement/replacement.view';
import { type Handing, ReplacementOrder } from '../replacement/replacement-order.entity';
import { bookMovements } from '../stock/book-movements';
import { requireUnit } from '../stock/quantity';

@Injectable()
export class AnswerReplacementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The goods leave stock, once and whole, under the same locks and guards as a dispatch (CMP-10, LOG-2, LOG-3, LOG-5).
   * @throws ReplacementNotFound, ReplacementAlreadyAnswered, QuantityDiffers, OtherProduct, LotUnknown, LotAmbiguous, UnitMismatch,
   * LotHeld, LotFailed, LotNotReleased, LotExpired, StockShort
   */
  dispatch(actor: Actor, id: string, handing: Handing): Promise<ReplacementView> {
    return this.answer(actor, id, async (tx, order) => {
      const goods = await lockNamedLot(tx, handing.lot);
      order.dispatched(goods, handing, actor.id, tx.now);
      requireUnit(goods, order.unit);
      const { warehouse, location, quantity } = handing;
      const from = { warehouse, location, area: 'store' as const };
      const leaving = { key: `replacement/${id}`, kind: 'replacement' as const, lotId: goods.id, quantity, from };
      await guarded(() => bookMovements(tx, actor.id, [{ ...leaving, replacementId: id }]));
    });
  }

  /** @throws ReplacementNotFound, ReplacementAlreadyAnswered */
  refuse(actor: Actor, id: string, reason: string): Promise<ReplacementView> {
    return this.answer(actor, id, (tx, order) => order.refused(reason, actor.id, tx.now));
  }

  private answer(
    actor: Actor,
    id: string,
    change: (tx: Tx, order: ReplacementOrder) => Promise<void> | void,
  ): Promise<ReplacementView> {
    return this.unitOfWork.run(async (tx) => {
      const order = await tx.manager.findOne(ReplacementOrder, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!order) throw new ReplacementNotFound(id);
      await change(tx, order);
      const { status, dispatch, refusal, answeredAt, answeredBy, version, lotId } = order;
      await tx.manager.update(
        ReplacementOrder,
        { id },
        { status, dispatch: dispatch ? { ...dispatch } : null, refusal, answeredAt, answeredBy, version, lotId },
      );
      await publish(tx, ...answeredFacts(order, actor.id, tx.now));
      await signalWorkflow(tx, answeredSignal(order));
      await appendAudit(tx, {
        actor,
        action: `replacement.${status}`,
        aggregate: { type: 'replacement', id },
        content: {
          complaint: order.complaint,
          remedyId: order.remedyId,
          status,
          ...(dispatch && { lot: dispatch.lot, lotId, quantity: order.quantity }),
        },
      });
      return replacementView(order);
    });
  }
}
