import {
  complaintWorkflowId,
  event,
  qualityWorkDone,
  qualityWorkOpened,
  retestAnswered,
  retestOrdered,
  type ComplaintSignals,
  type EventToPublish,
  type WorkflowSignal,
} from '@anxin/contracts';
import type { RetestOrder } from './retest-order.entity';

const workId = (order: RetestOrder): string => `retest/${order.id}`;

/** What others learn when a retest is ordered: the fact, and that an inspector has work. */
export const orderedFacts = (order: RetestOrder): EventToPublish[] => [
  event(retestOrdered, order.id, order.version, {
    orderId: order.id,
    complaint: order.complaint,
    at: order.orderedAt.toISOString(),
    ...(order.lot && { lot: order.lot }),
    ...(order.productCode && { productCode: order.productCode }),
  }),
  event(qualityWorkOpened, order.id, order.version, {
    workId: workId(order),
    kind: 'retest',
    subject: order.complaint,
    role: 'qc-inspector',
    openedAt: order.orderedAt.toISOString(),
    rule: 'HND-6',
  }),
];

export const answeredFacts = (order: RetestOrder, by: string, at: Date): EventToPublish[] => [
  event(retestAnswered, order.id, order.version, {
    orderId: order.id,
    complaint: order.complaint,
    at: at.toISOString(),
    by,
    ...(order.outcome && { outcome: order.outcome }),
  }),
  event(qualityWorkDone, order.id, order.version, {
    workId: workId(order),
    subject: order.complaint,
    doneAt: at.toISOString(),
    by,
  }),
];

/** Tells the complaint's workflow; it goes on when the batch records are answered too (HND-6). */
export const answeredSignal = (order: RetestOrder): WorkflowSignal<ComplaintSignals['retest-answered']> => ({
  workflowId: complaintWorkflowId(order.complaint),
  signal: 'retest-answered',
  payload: { orderId: order.id, outcome: order.outcome ?? 'inconclusive' },
});
