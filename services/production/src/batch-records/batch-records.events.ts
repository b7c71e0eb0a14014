import {
  batchRecordsAnswered,
  batchRecordsRequested,
  complaintWorkflowId,
  event,
  productionWorkDone,
  productionWorkOpened,
  type ComplaintSignals,
  type EventToPublish,
  type WorkflowSignal,
} from '@anxin/contracts';
import type { BatchRecordsRequest } from './batch-records-request.entity';

const workId = (request: BatchRecordsRequest): string => `batch-records/${request.id}`;

/** What others learn when records are asked for: the fact, and that production has work. */
export const requestedFacts = (request: BatchRecordsRequest): EventToPublish[] => [
  event(batchRecordsRequested, request.id, request.version, {
    orderId: request.id,
    complaint: request.complaint,
    at: request.requestedAt.toISOString(),
    ...(request.lot && { lot: request.lot }),
    ...(request.productCode && { productCode: request.productCode }),
  }),
  event(productionWorkOpened, request.id, request.version, {
    workId: workId(request),
    kind: 'batch-records',
    subject: request.complaint,
    role: 'production-chief',
    openedAt: request.requestedAt.toISOString(),
    rule: 'HND-6',
  }),
];

export const answeredFacts = (request: BatchRecordsRequest, by: string, at: Date): EventToPublish[] => [
  event(batchRecordsAnswered, request.id, request.version, {
    orderId: request.id,
    complaint: request.complaint,
    at: at.toISOString(),
    by,
    ...(request.outcome && { outcome: request.outcome }),
  }),
  event(productionWorkDone, request.id, request.version, {
    workId: workId(request),
    subject: request.complaint,
    doneAt: at.toISOString(),
    by,
  }),
];

/** Tells the complaint's workflow; it goes on when the retest is answered too (HND-6). */
export const answeredSignal = (request: BatchRecordsRequest): WorkflowSignal<ComplaintSignals['records-answered']> => ({
  workflowId: complaintWorkflowId(request.complaint),
  signal: 'records-answered',
  payload: { requestId: request.id, outcome: request.outcome ?? 'inconclusive' },
});
