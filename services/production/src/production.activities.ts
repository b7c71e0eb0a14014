import type { InvestigationOrder, ProductionActivities } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { RequestBatchRecordsService } from './request-batch-records/request-batch-records.service';

/** Production's side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class ProductionActivityHost implements ProductionActivities {
  constructor(private readonly records: RequestBatchRecordsService) {}

  requestBatchRecords({ reference, ...question }: InvestigationOrder): Promise<{ requestId: string }> {
    return this.records.request({ complaint: reference, ...question });
  }
}
