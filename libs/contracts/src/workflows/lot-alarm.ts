import { taskQueueOf } from '../services';
import type { WorkflowStart } from '../workflow-start';

export const lotAlarmName = 'lotAlarm';
export const lotAlarmWorkflowId = (key: string): string => `lot-alarm/${key}`;

/** Why an alarm was raised: one reason a request, the gravest first (HND-17, HND-18, INT-4, RCL-11). */
export const alarmReasons = ['illness', 'lot-cluster', 'product-cluster', 'grade', 'confirmed-finding'] as const;
export type AlarmReason = (typeof alarmReasons)[number];

/** What a complaint asks of quality and logistics, in the transaction that found it. */
export interface LotAlarmInput {
  /** Business key of the request: the triggering complaint and the reason, `TS-2026-000123/illness`. */
  readonly key: string;
  readonly complaint: string;
  readonly reason: AlarmReason;
  /** Lot numbers, normalised; a product cluster names all of its lots. */
  readonly lots: readonly string[];
  readonly productCode?: string;
  /** Place a precautionary hold on each lot (HND-17). */
  readonly hold: boolean;
  /** Join or open a recall assessment of each lot (INT-4, HND-18, RCL-11). */
  readonly assess: boolean;
  /** RFC 3339: when the company came to know of the risk: the triggering complaint was received. */
  readonly knownAt: string;
  /** How many related complaints the window held, the triggering one included. */
  readonly related?: number;
}

/** For the outbox of the transaction that registers, classifies or concludes the complaint. */
export const startLotAlarm = (input: LotAlarmInput): WorkflowStart<LotAlarmInput> => ({
  workflow: lotAlarmName,
  workflowId: lotAlarmWorkflowId(input.key),
  taskQueue: taskQueueOf('quality'),
  input,
});
