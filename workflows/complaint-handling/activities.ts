import type { ClockPlan, InvestigationOutcome } from '@anxin/contracts';

/**
 * What the services do for the handling of a complaint. One activity is one transaction of its owner. `key` is a business key, stable
 * across retries, kills and continue-as-new: a repeated call with the same key does nothing and returns the first result. A
 * `DomainError` ends the call for good and is shown to people as trouble; anything else that is thrown is tried again without end.
 * Inputs and results are references, never personal data.
 */
export interface Keyed {
  readonly key: string;
}
export interface OfComplaint extends Keyed {
  readonly reference: string;
}

/** The clocks that this transaction started, restated or stopped, as they stand after it; empty when it touched none. */
export interface ClocksTold {
  readonly clocks: readonly ClockPlan[];
}

/** Goods to be sent to the complainant as the approved remedy says (CMP-10); the address stays with complaints. */
export interface ReplacementDispatch {
  readonly productCode: string;
  readonly lot?: string;
  /** A decimal as a string. */
  readonly quantity: string;
  readonly unit: string;
}

/** What a complaint is about: unknown where the complainant did not say (INT-2). */
export interface Subject {
  readonly productCode?: string;
  /** As the complaint has it, normalised for case, width and spaces. */
  readonly lot?: string;
}

export interface ComplaintActivities {
  /** Stage `investigating`. Tells what the investigation is about, as far as it is known. */
  beginInvestigation(input: OfComplaint): Promise<InvestigationBegun>;
  /** Stage `finding`: the finding may be recorded now. Retest and records are absent on the path `other` (HND-6, HND-7). */
  openFinding(input: OpenFinding): Promise<ClocksTold>;
  /** Stage `remedy` of this cycle: remedies may be proposed, agreed, filed, reviewed and decided. Cycles count from 1. */
  openRemedy(input: OpenRemedy): Promise<ClocksTold>;
  /** Stage `executing`. Tells what is to be dispatched, if anything is. */
  beginExecution(input: Execution): Promise<ExecutionBegun>;
  /** The approved remedy is carried out. */
  completeExecution(input: CompleteExecution): Promise<ClocksTold>;
  /** Compensates `beginExecution` after logistics refused for good: the remedy is put back, stage `remedy` again. No `openRemedy` follows. */
  abandonExecution(input: CompleteExecution): Promise<ClocksTold>;
  /** Stage `answering`: the written answer may be written (HND-13). */
  openAnswer(input: OfCycle): Promise<ClocksTold>;
  /** Sends a written answer by mail and archives it; `attempting` is stored before, so a possible duplicate is marked. At most 60 s. */
  sendAnswer(input: SendAnswer): Promise<ClocksTold>;
  /** Stage `calling-back` (HND-14). */
  openCallBack(input: OfCycle): Promise<ClocksTold>;
  /** The complainant is not satisfied: stage `remedy` of the new `cycle`, with new clocks (HND-13). No `openRemedy` follows. */
  reopen(input: OfCycle): Promise<ClocksTold>;
  /** Stage `closed`; stops whatever clock still runs. */
  close(input: CloseComplaint): Promise<ClocksTold>;
  /**
   * Gives a reminder or escalation, once in the clock's life (HND-15). Looks in the clock's row first: a clock that was stopped, paused
   * or restated since this revision gives nothing here, and its newer plan reaches the workflow by `clock-changed`.
   */
  fireRung(input: FireRung): Promise<RungFired>;
  /** A step was refused for good: work for the QC chief. Resolving it signals `trouble-resolved` with this key, and the step is tried again. */
  reportTrouble(input: ReportTrouble): Promise<void>;
}
export interface InvestigationBegun extends ClocksTold, Subject {}
export interface OpenFinding extends OfComplaint {
  readonly retest?: InvestigationOutcome;
  readonly records?: InvestigationOutcome;
}
export interface OfCycle extends OfComplaint {
  readonly cycle: number;
}
export type OpenRemedy = OfCycle;
export interface Execution extends OfCycle {
  readonly remedyId: string;
  readonly decisionId: string;
}
export interface ExecutionBegun extends ClocksTold {
  readonly dispatch?: ReplacementDispatch;
}
export interface CompleteExecution extends Execution {
  /** The dispatch order of logistics, when there was one. */
  readonly orderId?: string;
}
export interface SendAnswer extends OfCycle {
  readonly answerId: string;
}
export interface CloseComplaint extends OfCycle {
  readonly outcome: 'satisfied' | 'unreachable';
}
export interface FireRung extends OfComplaint {
  readonly clockId: string;
  readonly rule: string;
  readonly revision: number;
  readonly rung: string;
  /** RFC 3339: when the rung was due. */
  readonly dueAt: string;
}
export interface RungFired {
  /** False when the clock does not run at this revision any more; true also when the rung was given before. */
  readonly given: boolean;
}
export interface ReportTrouble extends OfComplaint {
  /** The activity that was refused: `logistics.dispatchReplacement`. */
  readonly step: string;
  /** The refusal's stable code: `stock.insufficient`. */
  readonly code: string;
}

export interface InvestigationOrder extends OfComplaint, Subject {}
/** Answers by the signal `retest-answered` to the complaint's workflow. A missing sample is an answer too (HND-6). */
export interface QualityActivities {
  orderRetest(input: InvestigationOrder): Promise<{ readonly orderId: string }>;
}
/** Answers by the signal `records-answered` (HND-6). */
export interface ProductionActivities {
  requestBatchRecords(input: InvestigationOrder): Promise<{ readonly requestId: string }>;
}
/** Answers by the signal `dispatch-answered`: `refused` is final for this order. */
export interface LogisticsActivities {
  dispatchReplacement(input: DispatchReplacement): Promise<{ readonly orderId: string }>;
}
export interface DispatchReplacement extends OfComplaint, ReplacementDispatch {
  readonly remedyId: string;
}
