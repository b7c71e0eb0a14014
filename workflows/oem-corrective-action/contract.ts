import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { CorrectiveActionSignals, CorrectiveStage, OemOpinionSignals } from '@anxin/contracts';

export {
  correctiveActionName,
  correctiveActionWorkflowId,
  oemOpinionName,
  oemOpinionWorkflowId,
} from '@anxin/contracts';
export type {
  CorrectiveActionInput,
  CorrectiveActionSignals,
  CorrectiveGate,
  CorrectiveStage,
  OemOpinionInput,
  OemOpinionSignals,
} from '@anxin/contracts';
export type * from './activities';

const signal = <Name extends keyof CorrectiveActionSignals>(name: Name) =>
  defineSignal<[CorrectiveActionSignals[Name]], Name>(name);
const opinionSignal = <Name extends keyof OemOpinionSignals>(name: Name) =>
  defineSignal<[OemOpinionSignals[Name]], Name>(name);

// Sent from the outbox of the transaction that stored the fact: the row decides, the workflow is told.
export const clockChanged = signal('clock-changed');
export const gateDecided = signal('gate-decided');
export const troubleResolved = signal('trouble-resolved');
export const opinionClockChanged = opinionSignal('clock-changed');
export const opinionDecided = opinionSignal('opinion-decided');

/** For operators and tests; people read the stage from the request's row. */
export const stage = defineQuery<CorrectiveStage>('stage');
