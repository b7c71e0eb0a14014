import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { requestedFacts } from '../batch-records/batch-records.events';
import { type BatchRecordsQuestion, BatchRecordsRequest } from '../batch-records/batch-records-request.entity';

@Injectable()
export class RequestBatchRecordsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Asks for the lot's records once per key; the same key again returns the request that stands (HND-6). */
  request(question: Omit<BatchRecordsQuestion, 'id'>): Promise<{ requestId: string }> {
    return this.unitOfWork.run(async (tx) => {
      const request = BatchRecordsRequest.ask({ ...question, id: uuidv7() }, tx.now);
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(BatchRecordsRequest)
        .values(request)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) {
        const standing = await tx.manager.findOneByOrFail(BatchRecordsRequest, { key: question.key });
        return { requestId: standing.id };
      }
      await publish(tx, ...requestedFacts(request));
      await appendAudit(tx, {
        actor: systemActor('production'),
        action: 'batch-records.requested',
        aggregate: { type: 'batch-records', id: request.id },
        content: { complaint: request.complaint, lot: request.lot, key: request.key },
      });
      return { requestId: request.id };
    });
  }
}
