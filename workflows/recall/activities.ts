import type { AlarmReason, ClockPlan, LotAlarmInput, RecallScope } from '@anxin/contracts';

/**
 * What the services do for alarms, assessments and recalls. One activity is one transaction of its owner. `key` is a business key: a
 * repeated call with the same key does nothing and returns the first result. A `DomainError` ends the call for good and is shown to
 * people as trouble; anything else that is thrown is tried again without end. Inputs and results are references and figures, never
 * personal data; lists come in pages, so that no payload grows with the recall.
 */
export interface Keyed {
  readonly key: string;
}
export interface OfRecall extends Keyed {
  readonly reference: string;
}
/** The clocks that this transaction started, restated or stopped, as they stand after it. */
export interface ClocksTold {
  readonly clocks: readonly ClockPlan[];
}
/** A lot as its owners know it. Ids are production's. */
export interface LotRef {
  readonly lotId: string;
  readonly number: string;
}
export interface Paged {
  /** Where the page before ended; absent for the first. */
  readonly after?: string;
}
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** Home of these workflows. */
export interface QualityRecallActivities {
  // ── alarms of complaints (HND-17, HND-18, INT-4) ──
  /** Joins or opens the assessment of each lot, and writes the hold orders, in one transaction. */
  recordAlarm(input: LotAlarmInput): Promise<AlarmRecorded>;
  /** What logistics answered to a hold order; an unknown lot becomes work for the QC chief. */
  acknowledgeHold(input: AcknowledgeHold): Promise<void>;
  // ── assessment ──
  fireAssessmentRung(input: FireAssessmentRung): Promise<RungFired>;
  // ── recall ──
  /** Keeps lots of the scope with their figures, and says how many of them it did not know before. */
  keepScopeLots(input: KeepScopeLots): Promise<{ readonly fresh: number }>;
  /** Keeps a page of the shipment lines that logistics froze. */
  keepFrozenLines(input: KeepFrozenLines): Promise<void>;
  /** Keeps a page of the stock that logistics froze, lot by lot (RCL-6). */
  keepFrozenStock(input: KeepFrozenStock): Promise<void>;
  /** The scope stands: version, counts and hash are on record; stage `planning`. */
  completeScope(input: CompleteScope): Promise<ClocksTold>;
  /** The plan is approved by both: stage `starting`, the five start checks are open (RCL-3). */
  openStart(input: OfRecall): Promise<ClocksTold>;
  /** How the notices are dealt out: one batch number a hundred consignees. */
  prepareNotices(input: OfRecall): Promise<{ readonly batches: number }>;
  /** Bulk queue, heartbeats: sends the mails of one batch, or opens call and visit tasks (RCL-4). */
  sendNoticeBatch(input: SendNoticeBatch): Promise<NoticesSent>;
  /** All notices are out: the last start check; stage `recovering`. */
  openRecovery(input: OfRecall): Promise<ClocksTold>;
  /** Keeps returns as logistics has them now. */
  keepReturns(input: KeepReturns): Promise<void>;
  fireRecallRung(input: FireRecallRung): Promise<RungFired>;
  reportRecallTrouble(input: ReportRecallTrouble): Promise<void>;
}

export interface AlarmRecorded {
  readonly holds: readonly { readonly orderId: string; readonly lot: string }[];
  readonly assessments: readonly string[];
}
export interface AcknowledgeHold extends Keyed {
  readonly orderId: string;
  /** `refused`: logistics refused the hold for good, with this code. */
  readonly outcome: HoldOutcome | 'refused';
  readonly holdId?: string;
  readonly code?: string;
}
export type HoldOutcome = 'held' | 'unknown-lot';
export interface FireRung extends Keyed {
  readonly clockId: string;
  readonly rule: string;
  readonly revision: number;
  readonly rung: string;
  /** RFC 3339: when the rung was due. */
  readonly dueAt: string;
}
export interface FireAssessmentRung extends FireRung {
  readonly assessmentId: string;
}
export interface FireRecallRung extends FireRung {
  readonly reference: string;
}
export interface RungFired {
  /** False when the clock does not run at this revision any more; true also when the rung was given before. */
  readonly given: boolean;
}
export interface KeepScopeLots extends OfRecall {
  /** Counts the rounds of "hold, ask again" from 1. */
  readonly round: number;
  readonly lots: readonly ScopeLot[];
}
/** A lot of the scope with production's own figures of it, decimals as strings (RCL-6). */
export interface ScopeLot extends LotRef {
  readonly item: string;
  readonly kind: 'raw' | 'packaging' | 'semi-finished' | 'finished';
  readonly unit: string;
  readonly produced: string;
  readonly scrapped: string;
  readonly sampled: string;
  readonly consumed: string;
  readonly reworked: string;
  readonly manufacturer?: string;
}
export interface KeepFrozenLines extends OfRecall {
  readonly version: number;
  readonly lines: readonly FrozenLine[];
}
/** One shipment line as logistics froze it. */
export interface FrozenLine {
  readonly line: string;
  readonly note: string;
  readonly lotId: string;
  readonly number: string;
  readonly consignee: string;
  readonly quantity: string;
  readonly unit: string;
  readonly state: 'in-transit' | 'delivered';
}
export interface KeepFrozenStock extends OfRecall {
  readonly version: number;
  readonly stock: readonly FrozenStock[];
}
/** What lay in the warehouses of one lot when logistics froze it; lots of which nothing lay there or left otherwise may be left out. */
export interface FrozenStock {
  readonly lotId: string;
  /** A decimal as a string, in the lot's unit. */
  readonly quantity: string;
  readonly unit: string;
  /** Left stock in the warehouse before it was frozen, and is in no shipment line; absent in what was frozen before they were counted. */
  readonly scrapped?: string;
  readonly sampled?: string;
  /** Sent to complainants as replacement (CMP-10). */
  readonly handedOut?: string;
}
export interface CompleteScope extends OfRecall {
  readonly version: number;
  readonly rounds: number;
  /** Batches that held goods were issued to and that production does not know: the scope is incomplete because of them. */
  readonly gaps?: readonly string[];
  /** As logistics froze them: compared with what quality kept. */
  readonly frozen: GoodsFrozen;
}
export interface SendNoticeBatch extends OfRecall {
  readonly batch: number;
}
export interface NoticesSent {
  readonly mails: number;
  readonly calls: number;
  readonly visits: number;
  readonly possibleDuplicates: number;
}
export interface KeepReturns extends OfRecall {
  readonly returns: readonly ReturnedGoods[];
}
export interface ReturnedGoods {
  readonly returnId: string;
  readonly lotId: string;
  readonly number: string;
  readonly consignee: string;
  readonly quantity: string;
  readonly unit: string;
  /** RFC 3339. */
  readonly at: string;
}
export interface ReportRecallTrouble extends OfRecall {
  /** The activity that was refused: `logistics.holdLots`. */
  readonly step: string;
  /** The refusal's stable code. */
  readonly code: string;
}

export interface ProductionRecallActivities {
  /**
   * One page of everything that holds goods of the scope: the scope's own lots and all that was made of them, directly or not, with
   * production's figures (LOG-8). `also` names batches that logistics issued held lots to, and that production may not know yet.
   * @throws `lot.not-found` when nothing is known under the scope's number
   */
  traceScope(input: TraceScope): Promise<ScopePage>;
}
export interface ScopePage extends Page<ScopeLot> {
  /** On the last page: batches of `also` that are not on record; absent when there are none. */
  readonly unmade?: readonly string[];
}
export interface TraceScope extends OfRecall, Paged {
  readonly scope: RecallScope;
  /** Batch numbers, as written. */
  readonly also?: readonly string[];
}

export interface LogisticsRecallActivities {
  /** Holds lots by number, once a key: a complaint's precautionary hold (HND-17). */
  placeHold(input: PlaceHold): Promise<{ readonly outcome: HoldOutcome; readonly holdId?: string }>;
  /**
   * Holds these lots for the recall; a lot that a precautionary hold of the same assessment stands on is held by both. After its commit
   * nothing of them is picked, loaded, moved, issued or shipped. Tells the batches that goods of them were issued to before.
   */
  holdLots(input: HoldLots): Promise<LotsHeld>;
  /** Freezes stock, transit and shipment lines of the recall's lots: a version that never changes. */
  freezeGoods(input: FreezeGoods): Promise<GoodsFrozen>;
  frozenLines(input: FrozenPage): Promise<Page<FrozenLine>>;
  /** Stock of the frozen version and what left it otherwise, one entry a lot that had any (RCL-6: each box is a sum of its own rows). */
  frozenStock(input: FrozenPage): Promise<Page<FrozenStock>>;
  /** What came back for this recall so far. */
  returnsOf(input: OfRecall & Paged): Promise<Page<ReturnedGoods>>;
}
export interface PlaceHold extends Keyed {
  /** Number, normalised. */
  readonly lot: string;
  readonly cause: 'precautionary' | 'quality';
  /** The hold order of quality. */
  readonly orderId: string;
  /** The complaint that asked. */
  readonly reference: string;
  readonly reason: AlarmReason;
}
export interface HoldLots extends OfRecall {
  readonly round: number;
  readonly lots: readonly LotRef[];
}
export interface LotsHeld {
  readonly held: number;
  /** Lots that logistics has never had: nothing of them can be in a warehouse. */
  readonly unknown: readonly string[];
  /** Numbers of batches that goods of these lots were issued to. */
  readonly issuedTo: readonly string[];
}
export interface FreezeGoods extends OfRecall {
  readonly version: number;
}
/** Counts and sums as frozen; decimals as strings. */
export interface GoodsFrozen {
  readonly lots: number;
  readonly lines: number;
  readonly consignees: number;
  readonly shipped: string;
  readonly inTransit: string;
  readonly inStock: string;
}
export interface FrozenPage extends OfRecall, Paged {
  readonly version: number;
}
