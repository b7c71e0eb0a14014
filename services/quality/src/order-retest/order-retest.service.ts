import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { orderedFacts } from '../retest/retest.events';
import { RetestOrder, type RetestRequest } from '../retest/retest-order.entity';

@Injectable()
export class OrderRetestService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Orders the retest once per key; the same key again returns the order that stands (HND-6). */
  order(request: Omit<RetestRequest, 'id'>): Promise<{ orderId: string }> {
    return this.unitOfWork.run(async (tx) => {
      const order = RetestOrder.order({ ...request, id: uuidv7() }, tx.now);
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(RetestOrder)
        .values(order)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) {
        const standing = await tx.manager.findOneByOrFail(RetestOrder, { key: request.key });
        return { orderId: standing.id };
      }
      await publish(tx, ...orderedFacts(order));
      await appendAudit(tx, {
        actor: systemActor('quality'),
        action: 'retest.ordered',
        aggregate: { type: 'retest', id: order.id },
        content: { complaint: order.complaint, lot: order.lot, key: order.key },
      });
      return { orderId: order.id };
    });
  }
}
