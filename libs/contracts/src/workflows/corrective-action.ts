import type { ClockPlan } from '../clocks';
import { taskQueueOf } from '../services';
import type { WorkflowSignal, WorkflowStart } from '../workflow-start';

export const correctiveActionName = 'correctiveAction';
export const correctiveActionWorkflowId = (reference: string): string => `corrective-action/${reference}`;

/** Of one request, `ZG-2026-000012`; the clock of the first gate runs from its issue. */
export interface CorrectiveActionInput {
  readonly reference: string;
  readonly clocks: readonly ClockPlan[];
}
export const startCorrectiveAction = (input: CorrectiveActionInput): WorkflowStart<CorrectiveActionInput> => ({
  workflow: correctiveActionName,
  workflowId: correctiveActionWorkflowId(input.reference),
  taskQueue: taskQueueOf('oem-vendors'),
  input,
});

/** What the manufacturer answers one after the other (8D): containment, root cause with the chosen action, action with prevention, closing. */
export const correctiveGates = ['D3', 'D4-D5', 'D6-D7', 'D8'] as const;
export type CorrectiveGate = (typeof correctiveGates)[number];

/** Where a request stands. Only the workflow moves it on; a failed effect goes back to `analysing` in the next round. */
export const correctiveStages = ['containing', 'analysing', 'implementing', 'verifying', 'closing', 'closed'] as const;
export type CorrectiveStage = (typeof correctiveStages)[number];

export interface CorrectiveActionSignals {
  'clock-changed': ClockPlan;
  /** The engineer took the gate's answer or sent it back with reasons; the new clock of a sent-back gate comes by `clock-changed`. */
  'gate-decided': {
    readonly gate: CorrectiveGate;
    /** 1 at first; a failed effect opens the next. */
    readonly round: number;
    /** Counts the answers to this gate in this round. */
    readonly answer: number;
    readonly outcome: 'accepted' | 'sent-back';
  };
  'trouble-resolved': { readonly key: string };
}
export const signalCorrectiveAction = <Name extends keyof CorrectiveActionSignals>(
  reference: string,
  signal: Name,
  payload: CorrectiveActionSignals[Name],
): WorkflowSignal<CorrectiveActionSignals[Name]> => ({
  workflowId: correctiveActionWorkflowId(reference),
  signal,
  payload,
});
