import { appendAudit } from '@anxin/audit';
import { requireHat } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { HoldOrderNotFound } from '../hold-order/hold-order.errors';
import { settledFact } from '../hold-order/hold-order.events';
import { HoldOrder } from '../hold-order/hold-order.entity';
import { type HoldOrderView, holdOrderView } from '../hold-order/hold-order.view';

@Injectable()
export class ResolveHoldOrderService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The QC chief's word that there is nothing to hold: the lot does not exist, or another one was meant (HND-17).
   * @throws RoleMissing, HoldOrderNotFound, HoldOrderNotOpen
   */
  resolve(actor: Actor, id: string, reason: string): Promise<HoldOrderView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await requireHat(tx, actor, 'qc-chief');
      const lock = { mode: 'pessimistic_write' } as const;
      const order = await tx.manager.findOne(HoldOrder, { where: { id }, lock });
      if (!order) throw new HoldOrderNotFound(id);
      order.resolve(reason, actor.id, tx.now);
      const { version, lot, status, resolvedAt, resolvedBy, resolution } = order;
      await tx.manager.update(HoldOrder, { id }, { version, resolvedAt, resolvedBy, resolution });
      await publish(tx, settledFact(order, actor.id, tx.now));
      await appendAudit(tx, {
        actor,
        hat,
        action: 'hold-order.resolved',
        aggregate: { type: 'hold-order', id },
        content: { version, lot, status, reason },
      });
      return holdOrderView(order);
    });
  }
}
