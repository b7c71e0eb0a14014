import {
  complaintWorkflowId,
  event,
  logisticsWorkDone,
  logisticsWorkOpened,
  replacementAnswered,
  replacementOrdered,
  type ComplaintSignals,
  type EventToPublish,
  type WorkflowSignal,
} from '@anxin/contracts';
import type { ReplacementOrder } from './replacement-order.entity';

const workId = (order: ReplacementOrder): string => `replacement/${order.id}`;

/** What others learn when a replacement is ordered: the fact, and that the warehouse has work. */
export const orderedFacts = (order: ReplacementOrder): EventToPublish[] => [
  event(replacementOrdered, order.id, order.version, {
    orderId: order.id,
    complaint: order.complaint,
    at: order.orderedAt.toISOString(),
    productCode: order.productCode,
  }),
  event(logisticsWorkOpened, order.id, order.version, {
    workId: workId(order),
    kind: 'replacement',
    subject: order.complaint,
    role: 'warehouse-keeper',
    openedAt: order.orderedAt.toISOString(),
    rule: 'CMP-10',
  }),
];

export const answeredFacts = (order: ReplacementOrder, by: string, at: Date): EventToPublish[] => [
  event(replacementAnswered, order.id, order.version, {
    orderId: order.id,
    complaint: order.complaint,
    at: at.toISOString(),
    by,
    outcome: order.status,
    ...(order.dispatch && { lot: order.dispatch.lot }),
  }),
  event(logisticsWorkDone, order.id, order.version, {
    workId: workId(order),
    subject: order.complaint,
    doneAt: at.toISOString(),
    by,
  }),
];

/** Tells the complaint's workflow that the goods left, or that they will not. */
export const answeredSignal = (order: ReplacementOrder): WorkflowSignal<ComplaintSignals['dispatch-answered']> => ({
  workflowId: complaintWorkflowId(order.complaint),
  signal: 'dispatch-answered',
  payload: { orderId: order.id, outcome: order.status === 'dispatched' ? 'dispatched' : 'refused' },
});
