import type { ClockPlan } from '../clocks';
import { taskQueueOf } from '../services';
import type { WorkflowSignal, WorkflowStart } from '../workflow-start';

export const oemOpinionName = 'oemOpinion';
/** One confirmed case has one. */
export const oemOpinionWorkflowId = (reference: string): string => `oem-opinion/${reference}`;

/** Of one case, `YC-2026-000012`; its clock runs from the engineer's confirmation (OEM-6). */
export interface OemOpinionInput {
  readonly reference: string;
  readonly clocks: readonly ClockPlan[];
}
export const startOemOpinion = (input: OemOpinionInput): WorkflowStart<OemOpinionInput> => ({
  workflow: oemOpinionName,
  workflowId: oemOpinionWorkflowId(input.reference),
  taskQueue: taskQueueOf('oem-vendors'),
  input,
});

export interface OemOpinionSignals {
  /** Extended with a recorded reason, or computed on a republished calendar. */
  'clock-changed': ClockPlan;
  /** The superior approved this revision; a refused one leaves the clock as it is. */
  'opinion-decided': { readonly revision: number };
}
export const signalOemOpinion = <Name extends keyof OemOpinionSignals>(
  reference: string,
  signal: Name,
  payload: OemOpinionSignals[Name],
): WorkflowSignal<OemOpinionSignals[Name]> => ({ workflowId: oemOpinionWorkflowId(reference), signal, payload });
