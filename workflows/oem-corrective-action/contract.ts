import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { CorrectiveActionSignals, CorrectiveStage } from '@anxin/contracts';

export { correctiveActionName, correctiveActionWorkflowId } from '@anxin/contracts';
export type { CorrectiveActionInput, CorrectiveActionSignals, CorrectiveGate, CorrectiveStage } from '@anxin/contracts';
export type * from './activities';

const signal = <Name extends keyof CorrectiveActionSignals>(name: Name) =>
  defineSignal<[CorrectiveActionSignals[Name]], Name>(name);

// Sent from the outbox of the transaction that stored the fact: the row decides, the workflow is told.
export const clockChanged = signal('clock-changed');
export const gateDecided = signal('gate-decided');
export const troubleResolved = signal('trouble-resolved');

/** For operators and tests; people read the stage from the request's row. */
export const stage = defineQuery<CorrectiveStage>('stage');
