import type { ClockPlan } from '../clocks';
import { taskQueueOf } from '../services';
import type { WorkflowSignal, WorkflowStart } from '../workflow-start';

export const complaintHandlingName = 'complaintHandling';
/** The only place that builds the id: starts, signals and tests agree. */
export const complaintWorkflowId = (reference: string): string => `complaint/${reference}`;

export interface ComplaintHandlingInput {
  readonly reference: string;
  /** `quality`: retained-sample retest and batch records in parallel, both needed (HND-6). `other`: the responsible department (HND-7). */
  readonly path: 'quality' | 'other';
  readonly clocks: readonly ClockPlan[];
}

/** For the outbox of the transaction that registers the complaint. */
export const startComplaintHandling = (input: ComplaintHandlingInput): WorkflowStart<ComplaintHandlingInput> => ({
  workflow: complaintHandlingName,
  workflowId: complaintWorkflowId(input.reference),
  taskQueue: taskQueueOf('complaints'),
  input,
});

/** Where a case stands. Only the workflow moves it on, by an activity of complaints; a person's act is refused in any other stage. */
export const complaintStages = [
  'registered',
  'investigating',
  'finding',
  'remedy',
  'executing',
  'answering',
  'calling-back',
  'closed',
] as const;
export type ComplaintStage = (typeof complaintStages)[number];

/** Signals, by name and payload: sent from the outbox of the transaction that stored the fact. */
export interface ComplaintSignals {
  'clock-changed': ClockPlan;
  'retest-answered': { readonly orderId: string; readonly outcome: InvestigationOutcome };
  'records-answered': { readonly requestId: string; readonly outcome: InvestigationOutcome };
  'finding-recorded': { readonly findingId: string; readonly outcome: FindingOutcome };
  /** A refusal leaves the case in `remedy`: a revised remedy brings another decision. `none`: the complainant asks for nothing. */
  'remedy-decided': {
    readonly remedyId: string;
    readonly decisionId: string;
    readonly outcome: 'approved' | 'refused' | 'none';
  };
  'dispatch-answered': { readonly orderId: string; readonly outcome: 'dispatched' | 'refused' };
  'answer-written': { readonly answerId: string };
  'call-back-recorded': { readonly callBackId: string; readonly outcome: 'satisfied' | 'dissatisfied' | 'unreachable' };
  /** A step that was refused for good may be tried again; `key` is the one under which the trouble was reported. */
  'trouble-resolved': { readonly key: string };
}
export type ComplaintSignal = keyof ComplaintSignals;
/** For the outbox of the transaction that stored the fact: `signalComplaint('TS-2026-000001', 'retest-answered', { … })`. */
export const signalComplaint = <Name extends ComplaintSignal>(
  reference: string,
  signal: Name,
  payload: ComplaintSignals[Name],
): WorkflowSignal<ComplaintSignals[Name]> => ({ workflowId: complaintWorkflowId(reference), signal, payload });
/** `missing`: the sample or the records are not to be had; that is an answer too, with its reason. */
export type InvestigationOutcome = 'conforming' | 'nonconforming' | 'inconclusive' | 'missing';
export type FindingOutcome = 'confirmed' | 'not-confirmed' | 'inconclusive';
