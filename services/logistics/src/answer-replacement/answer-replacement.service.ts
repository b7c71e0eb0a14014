import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { ReplacementNotFound } from '../replacement/replacement.errors';
import { answeredFacts, answeredSignal } from '../replacement/replacement.events';
import { type ReplacementView, replacementView } from '../replacement/replacement.view';
import { type Dispatch, ReplacementOrder } from '../replacement/replacement-order.entity';

@Injectable()
export class AnswerReplacementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ReplacementNotFound, ReplacementAlreadyAnswered */
  dispatch(actor: Actor, id: string, dispatch: Dispatch): Promise<ReplacementView> {
    return this.answer(actor, id, (order, at) => order.dispatched(dispatch, actor.id, at));
  }

  /** @throws ReplacementNotFound, ReplacementAlreadyAnswered */
  refuse(actor: Actor, id: string, reason: string): Promise<ReplacementView> {
    return this.answer(actor, id, (order, at) => order.refused(reason, actor.id, at));
  }

  private answer(
    actor: Actor,
    id: string,
    change: (order: ReplacementOrder, at: Date) => void,
  ): Promise<ReplacementView> {
    return this.unitOfWork.run(async (tx) => {
      const order = await tx.manager.findOne(ReplacementOrder, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!order) throw new ReplacementNotFound(id);
      change(order, tx.now);
      const { status, dispatch, refusal, answeredAt, answeredBy, version } = order;
      await tx.manager.update(
        ReplacementOrder,
        { id },
        { status, dispatch: dispatch ? { ...dispatch } : null, refusal, answeredAt, answeredBy, version },
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
          ...(dispatch && { lot: dispatch.lot }),
        },
      });
      return replacementView(order);
    });
  }
}
