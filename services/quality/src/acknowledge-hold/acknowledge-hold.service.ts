import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import type { AcknowledgeHold } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { HoldOrderNotFound } from '../hold-order/hold-order.errors';
import { unheldFact } from '../hold-order/hold-order.events';
import { HoldOrder } from '../hold-order/hold-order.entity';

@Injectable()
export class AcknowledgeHoldService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps what logistics answered; where no hold came of it the QC chief has work. The first answer counts. @throws HoldOrderNotFound */
  acknowledge({ orderId, ...answer }: AcknowledgeHold): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const order = await tx.manager.findOne(HoldOrder, { where: { id: orderId }, lock });
      if (!order) throw new HoldOrderNotFound(orderId);
      if (!order.acknowledge(answer, tx.now)) return;
      const { id, version, status, holdId, code, answeredAt, lot } = order;
      await tx.manager.update(HoldOrder, { id }, { version, status, holdId, code, answeredAt });
      if (status !== 'held') await publish(tx, unheldFact(order, tx.now));
      await appendAudit(tx, {
        actor: systemActor('quality'),
        action: 'hold-order.acknowledged',
        aggregate: { type: 'hold-order', id },
        content: { version, lot, status, holdId, code },
      });
    });
  }
}
