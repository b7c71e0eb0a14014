import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { orderedFacts } from '../replacement/replacement.events';
import { ReplacementOrder, type ReplacementRequest } from '../replacement/replacement-order.entity';

@Injectable()
export class OrderReplacementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Orders the dispatch once per key; the same key again returns the order that stands (CMP-10). */
  order(request: Omit<ReplacementRequest, 'id'>): Promise<{ orderId: string }> {
    return this.unitOfWork.run(async (tx) => {
      const order = ReplacementOrder.order({ ...request, id: uuidv7() }, tx.now);
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ReplacementOrder)
        .values({ ...order, dispatch: null })
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) {
        const standing = await tx.manager.findOneByOrFail(ReplacementOrder, { key: request.key });
        return { orderId: standing.id };
      }
      await publish(tx, ...orderedFacts(order));
      await appendAudit(tx, {
        actor: systemActor('logistics'),
        action: 'replacement.ordered',
        aggregate: { type: 'replacement', id: order.id },
        content: {
          complaint: order.complaint,
          remedyId: order.remedyId,
          quantity: order.quantity,
          unit: order.unit,
          key: order.key,
        },
      });
      return { orderId: order.id };
    });
  }
}
