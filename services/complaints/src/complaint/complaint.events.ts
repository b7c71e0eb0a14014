import {
  complaintClosed,
  complaintClassified,
  complaintHandlingName,
  type ComplaintHandlingInput,
  complaintRegistered,
  complaintStageChanged,
  complaintWorkflowId,
  type ClockPlan,
  event,
  type EventToPublish,
  taskQueueOf,
  type WorkflowStart,
} from '@anxin/contracts';
import type { Complaint } from './complaint.entity';

/** Facts by reference and figure: no name, contact, address or word of the complainant leaves in an event (SEC-1). */
export const registeredFact = (complaint: Complaint, by: string): EventToPublish =>
  event(complaintRegistered, complaint.reference, complaint.version, {
    reference: complaint.reference,
    at: complaint.recordedAt.toISOString(),
    by,
    channel: complaint.channel,
    class: complaint.class,
    grade: complaint.grade,
    ...(complaint.productCode && { productCode: complaint.productCode }),
    ...(complaint.lot && { lot: complaint.lot }),
    lotKnown: complaint.lotKnown,
    receivedAt: complaint.receivedAt.toISOString(),
    ...(complaint.follows && { follows: complaint.follows }),
    ownerRole: complaint.ownerRole,
    stage: complaint.stage,
  });

export const classifiedFact = (
  { reference, version, class: cause, grade }: Complaint,
  by: string,
  at: Date,
): EventToPublish =>
  event(complaintClassified, reference, version, { reference, at: at.toISOString(), by, class: cause, grade });

export const stageFact = ({ reference, version, stage, cycle }: Complaint, at: Date): EventToPublish =>
  event(complaintStageChanged, reference, version, { reference, at: at.toISOString(), stage, cycle });

export const closedFact = ({ reference, version }: Complaint, outcome: string, at: Date): EventToPublish =>
  event(complaintClosed, reference, version, { reference, at: at.toISOString(), outcome });

/** The handling of the case, with its clocks as this transaction computed them. */
export const handlingStart = (
  { reference, path }: Complaint,
  clocks: readonly ClockPlan[],
): WorkflowStart<ComplaintHandlingInput> => ({
  workflow: complaintHandlingName,
  workflowId: complaintWorkflowId(reference),
  taskQueue: taskQueueOf('complaints'),
  input: { reference, path, clocks },
});
