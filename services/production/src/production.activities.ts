import type { InvestigationOrder, ProductionActivities } from '@anxin/workflow-complaint-handling';
import type { ProductionRecallActivities, ScopePage, TraceScope } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { RequestBatchRecordsService } from './request-batch-records/request-batch-records.service';
import { TraceScopeService } from './trace-scope/trace-scope.service';

/** Production's side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class ProductionActivityHost implements ProductionActivities, ProductionRecallActivities {
  constructor(
    private readonly records: RequestBatchRecordsService,
    private readonly scopes: TraceScopeService,
  ) {}

  requestBatchRecords({ reference, ...question }: InvestigationOrder): Promise<{ requestId: string }> {
    return this.records.request({ complaint: reference, ...question });
  }

  traceScope(input: TraceScope): Promise<ScopePage> {
    return this.scopes.page(input);
  }
}
