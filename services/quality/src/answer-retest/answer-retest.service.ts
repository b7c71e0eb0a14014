import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { type RetestView, retestView } from '../retest/retest.view';
import { RetestNotFound } from '../retest/retest.errors';
import { answeredFacts, answeredSignal } from '../retest/retest.events';
import { type RetestAnswer, RetestOrder } from '../retest/retest-order.entity';

@Injectable()
export class AnswerRetestService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Stores the answer with its event, its audit line and the signal to the complaint's workflow (HND-6).
   * @throws RetestNotFound, RetestAlreadyAnswered, RetestAnswerIncomplete
   */
  answer(actor: Actor, id: string, answer: RetestAnswer): Promise<RetestView> {
    return this.unitOfWork.run(async (tx) => {
      const order = await tx.manager.findOne(RetestOrder, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!order) throw new RetestNotFound(id);
      order.answer(answer, actor.id, tx.now);
      const { status, outcome, sampleCode, measurements, reason, answeredAt, answeredBy, version } = order;
      await tx.manager.update(
        RetestOrder,
        { id },
        { status, outcome, sampleCode, measurements: [...measurements], reason, answeredAt, answeredBy, version },
      );
      await publish(tx, ...answeredFacts(order, actor.id, tx.now));
      await signalWorkflow(tx, answeredSignal(order));
      await appendAudit(tx, {
        actor,
        action: 'retest.answered',
        aggregate: { type: 'retest', id },
        content: { complaint: order.complaint, outcome, sampleCode, measurements: measurements.length },
      });
      return retestView(order);
    });
  }
}
