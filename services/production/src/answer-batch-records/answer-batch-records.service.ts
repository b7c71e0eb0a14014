import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { BatchRecordsNotFound } from '../batch-records/batch-records.errors';
import { answeredFacts, answeredSignal } from '../batch-records/batch-records.events';
import { type BatchRecordsView, batchRecordsView } from '../batch-records/batch-records.view';
import { type BatchRecordsAnswer, BatchRecordsRequest } from '../batch-records/batch-records-request.entity';

@Injectable()
export class AnswerBatchRecordsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Stores the answer with its event, its audit line and the signal to the complaint's workflow (HND-6).
   * @throws BatchRecordsNotFound, BatchRecordsAlreadyAnswered, BatchRecordsAnswerIncomplete
   */
  answer(actor: Actor, id: string, answer: BatchRecordsAnswer): Promise<BatchRecordsView> {
    return this.unitOfWork.run(async (tx) => {
      const request = await tx.manager.findOne(BatchRecordsRequest, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!request) throw new BatchRecordsNotFound(id);
      request.answer(answer, actor.id, tx.now);
      const { status, outcome, records, cause, responsibility, reason, answeredAt, answeredBy, version } = request;
      await tx.manager.update(
        BatchRecordsRequest,
        { id },
        { status, outcome, records: [...records], cause, responsibility, reason, answeredAt, answeredBy, version },
      );
      await publish(tx, ...answeredFacts(request, actor.id, tx.now));
      await signalWorkflow(tx, answeredSignal(request));
      await appendAudit(tx, {
        actor,
        action: 'batch-records.answered',
        aggregate: { type: 'batch-records', id },
        content: { complaint: request.complaint, outcome, records: records.length },
      });
      return batchRecordsView(request);
    });
  }
}
