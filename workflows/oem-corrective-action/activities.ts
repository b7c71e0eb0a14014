import type { ClockPlan, CorrectiveGate } from '@anxin/contracts';

/**
 * What oem-vendors does for a corrective action, and for the opinion on a case. One activity is one transaction of its owner. `key` is a business key: a repeated call
 * with the same key does nothing and returns the first result. A `DomainError` ends the call for good and is shown to people as
 * trouble; anything else that is thrown is tried again without end. Inputs and results are references, never personal data.
 */
export interface OfRequest {
  /** `ZG-2026-000012`. */
  readonly reference: string;
  readonly key: string;
}
/** The clocks that this transaction started, restated or stopped, as they stand after it. */
export interface ClocksTold {
  readonly clocks: readonly ClockPlan[];
}
export interface OpenGate extends OfRequest {
  readonly gate: CorrectiveGate;
  readonly round: number;
}
export interface OfRound extends OfRequest {
  readonly round: number;
}
/** When the effect is to be looked at (again): RFC 3339, computed by the owner from its pinned policy. */
export interface LookAt {
  readonly lookAt: string;
}
export interface JudgeEffect extends OfRound {
  /** Counts the looks of this round from 1. */
  readonly look: number;
}
/** `undecided`: too few lots came since; a further look is due. */
export type EffectJudged = ClocksTold &
  ({ readonly outcome: 'effective' | 'failed' } | ({ readonly outcome: 'undecided' } & LookAt));
export interface FireRung {
  readonly clockId: string;
  readonly rule: string;
  readonly revision: number;
  readonly rung: string;
  /** RFC 3339: when the rung was due. */
  readonly dueAt: string;
  readonly key: string;
}
export interface FireCorrectiveRung extends OfRequest, FireRung {}
export interface FireOpinionRung extends FireRung {
  /** Of the case: `YC-2026-000012`. */
  readonly reference: string;
}
export interface RungFired {
  /** False when the clock does not run at this revision any more; true also when the rung was given before. */
  readonly given: boolean;
}
export interface ReportCorrectiveTrouble extends OfRequest {
  readonly step: string;
  readonly code: string;
}

/** Home of the workflows. */
export interface CorrectiveActionActivities {
  /** The gate before it was taken, or the effect failed: this gate is open, its stage stands, its clock runs (OEM-10). */
  openGate(input: OpenGate): Promise<ClocksTold>;
  /** D6–D7 are taken: stage `verifying`; the effect is looked at after N days, or N lots (OEM-4, OEM-10). */
  beginVerification(input: OfRound): Promise<ClocksTold & LookAt>;
  /** By data: complaints about the manufacturer's later lots of the product with this cause. A failed effect is on record and scored. */
  judgeEffect(input: JudgeEffect): Promise<EffectJudged>;
  /** D8 is taken: stage `closed`, every clock stops. */
  closeRequest(input: OfRequest): Promise<ClocksTold>;
  /**
   * Sends the mails to the manufacturer that are due in their rows, each once, and is no step of its own: the key only names the call.
   * A mail server that is down is tried again for hours; what is still due then goes with the next call.
   */
  sendDueMails(input: OfRequest): Promise<{ readonly sent: number }>;
  /** Reminder, overdue, escalation, conditional status: looks in the row first. */
  fireCorrectiveRung(input: FireCorrectiveRung): Promise<RungFired>;
  reportCorrectiveTrouble(input: ReportCorrectiveTrouble): Promise<void>;
}
export interface OemOpinionActivities {
  /** Reminder, overdue, escalation of the opinion's clock (OEM-6): looks in the row first. */
  fireOpinionRung(input: FireOpinionRung): Promise<RungFired>;
}
