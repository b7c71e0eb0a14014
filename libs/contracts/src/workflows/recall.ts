import type { ClockPlan } from '../clocks';
import { taskQueueOf } from '../services';
import type { WorkflowSignal, WorkflowStart } from '../workflow-start';

export const recallAssessmentName = 'recallAssessment';
/** Assessment ids are `<lot>/<n>`: the n-th of its lot. */
export const assessmentWorkflowId = (assessmentId: string): string => `assessment/${assessmentId}`;

export interface RecallAssessmentInput {
  readonly assessmentId: string;
  readonly clocks: readonly ClockPlan[];
}
export const startRecallAssessment = (input: RecallAssessmentInput): WorkflowStart<RecallAssessmentInput> => ({
  workflow: recallAssessmentName,
  workflowId: assessmentWorkflowId(input.assessmentId),
  taskQueue: taskQueueOf('quality'),
  input,
});
export interface AssessmentSignals {
  'assessment-decided': { readonly outcome: 'started' | 'declined'; readonly recall?: string };
  'clock-changed': ClockPlan;
}
export const signalAssessment = <Name extends keyof AssessmentSignals>(
  assessmentId: string,
  signal: Name,
  payload: AssessmentSignals[Name],
): WorkflowSignal<AssessmentSignals[Name]> => ({ workflowId: assessmentWorkflowId(assessmentId), signal, payload });

export const recallName = 'recall';
export const recallWorkflowId = (reference: string): string => `recall/${reference}`;

/** What is recalled: one lot, or everything that holds goods of one supplier's lot or of one receipt (RCL, step 2). */
export interface RecallScope {
  readonly kind: 'lot' | 'supplier-lot';
  /** The lot's number, or the supplier's lot number, normalised. */
  readonly value: string;
  /** Whose lot number it is, when the scope is a supplier's lot. */
  readonly supplier?: string;
}
export interface RecallInput {
  readonly reference: string;
  readonly scope: RecallScope;
  readonly clocks: readonly ClockPlan[];
}
export const startRecall = (input: RecallInput): WorkflowStart<RecallInput> => ({
  workflow: recallName,
  workflowId: recallWorkflowId(input.reference),
  taskQueue: taskQueueOf('quality'),
  input,
});

/** Where a recall stands. Only the workflow moves it on. */
export const recallStages = ['scoping', 'planning', 'starting', 'recovering', 'closed'] as const;
export type RecallStage = (typeof recallStages)[number];

/** What together is the start of a recall (RCL-3). The last is met by the workflow alone, when every notice is out. */
export const startChecks = ['production-stopped', 'sale-stopped', 'stock-sealed', 'plan-filed', 'notices-out'] as const;
export type StartCheckName = (typeof startChecks)[number];
export const checksOfPersons: readonly StartCheckName[] = startChecks.filter((check) => check !== 'notices-out');

export interface RecallSignals {
  'clock-changed': ClockPlan;
  'plan-decided': { readonly revision: number; readonly outcome: 'approved' | 'refused' };
  'start-check-met': { readonly check: string };
  /** Logistics received goods of the recall back. */
  'goods-returned': { readonly returnId: string };
  'recall-closed': { readonly by: string };
  'trouble-resolved': { readonly key: string };
}
export const signalRecall = <Name extends keyof RecallSignals>(
  reference: string,
  signal: Name,
  payload: RecallSignals[Name],
): WorkflowSignal<RecallSignals[Name]> => ({ workflowId: recallWorkflowId(reference), signal, payload });
