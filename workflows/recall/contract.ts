import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { AssessmentSignals, RecallSignals, RecallStage } from '@anxin/contracts';

export {
  assessmentWorkflowId,
  lotAlarmName,
  lotAlarmWorkflowId,
  recallAssessmentName,
  recallName,
  recallWorkflowId,
} from '@anxin/contracts';
export type {
  AssessmentSignals,
  LotAlarmInput,
  RecallAssessmentInput,
  RecallInput,
  RecallScope,
  RecallSignals,
  RecallStage,
} from '@anxin/contracts';
export type * from './activities';

const assessmentSignal = <Name extends keyof AssessmentSignals>(name: Name) =>
  defineSignal<[AssessmentSignals[Name]], Name>(name);
const recallSignal = <Name extends keyof RecallSignals>(name: Name) => defineSignal<[RecallSignals[Name]], Name>(name);

// Sent from the outbox of the transaction that stored the fact: the row decides, the workflow is told.
export const assessmentDecided = assessmentSignal('assessment-decided');
export const assessmentClockChanged = assessmentSignal('clock-changed');
export const recallClockChanged = recallSignal('clock-changed');
export const planDecided = recallSignal('plan-decided');
export const startCheckMet = recallSignal('start-check-met');
export const goodsReturned = recallSignal('goods-returned');
export const recallClosed = recallSignal('recall-closed');
export const recallTroubleResolved = recallSignal('trouble-resolved');

/** For operators and tests; people read the stage from the recall's row. */
export const recallStage = defineQuery<RecallStage>('stage');
