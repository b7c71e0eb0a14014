import { type ClockPlan, type ComplaintSignals, complaintWorkflowId } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';

/** Tells the handling of clocks that a person's act restated or stopped; what a step of the handling did goes back as its result. */
export const signalClocks = async (tx: Tx, reference: string, plans: readonly ClockPlan[]): Promise<void> => {
  for (const plan of plans) await signalComplaint(tx, reference, 'clock-changed', plan);
};

/** A signal to the case's handling, by name and payload as the contract has them. */
export const signalComplaint = <Name extends keyof ComplaintSignals>(
  tx: Tx,
  reference: string,
  signal: Name,
  payload: ComplaintSignals[Name],
): Promise<void> => signalWorkflow(tx, { workflowId: complaintWorkflowId(reference), signal, payload });
