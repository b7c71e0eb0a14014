import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { ComplaintSignal, ComplaintSignals, ComplaintStage } from '@anxin/contracts';

export { complaintHandlingName, complaintWorkflowId } from '@anxin/contracts';
export type { ComplaintHandlingInput, ComplaintSignals, ComplaintStage } from '@anxin/contracts';
export type * from './activities';

const signal = <Name extends ComplaintSignal>(name: Name) => defineSignal<[ComplaintSignals[Name]], Name>(name);

// Sent from the outbox of the transaction that stored the fact: the row decides, the workflow is told.
export const clockChanged = signal('clock-changed');
export const retestAnswered = signal('retest-answered');
export const recordsAnswered = signal('records-answered');
export const findingRecorded = signal('finding-recorded');
export const remedyDecided = signal('remedy-decided');
export const dispatchAnswered = signal('dispatch-answered');
export const answerWritten = signal('answer-written');
export const callBackRecorded = signal('call-back-recorded');
export const troubleResolved = signal('trouble-resolved');

/** For operators and tests; people read the stage from the complaint's row. */
export const stage = defineQuery<ComplaintStage>('stage');
