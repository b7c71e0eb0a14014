import { decimal, factsOf, instant, integer, text } from '../event';

const fact = factsOf('complaints');

const at = { reference: text, at: instant, by: text } as const;

export const complaintRegistered = fact(
  'complaint.registered',
  'A complaint is on record and its handling runs (INT-1).',
  ['reference', 'at', 'by', 'channel', 'class', 'grade', 'lotKnown', 'stage'],
  {
    ...at,
    channel: text,
    class: text,
    grade: text,
    productCode: text,
    /** As typed, normalised for case, width and spaces. */
    lot: text,
    lotKnown: { type: 'boolean' },
    receivedAt: instant,
    /** The earlier case about the same matter by the same person (INT-7). */
    follows: text,
    ownerRole: text,
    stage: text,
  },
);
export const complaintClassified = fact(
  'complaint.classified',
  'Class or grade was changed, with a reason on record (INT-3).',
  ['reference', 'at', 'by', 'class', 'grade'],
  { ...at, class: text, grade: text },
);
export const complaintLotIdentified = fact(
  'complaint.lot-identified',
  'A person said which known lot the complaint is about, with a reason on record; what was typed stays (INT-2).',
  ['reference', 'at', 'by', 'lot'],
  { ...at, lot: text, before: text },
);
export const lotAlarmRequested = fact(
  'lot-alarm.requested',
  'Quality is asked to hold or to assess lots: illness, grade, a cluster of related complaints, a confirmed finding (INT-4, HND-17, HND-18, RCL-11).',
  ['reference', 'at', 'key', 'reason', 'lots', 'hold', 'assess'],
  {
    reference: text,
    at: instant,
    key: text,
    reason: text,
    lots: { type: 'array', items: text },
    productCode: text,
    hold: { type: 'boolean' },
    assess: { type: 'boolean' },
    /** Related complaints in the window, this one included. */
    related: integer,
  },
);
export const complaintStageChanged = fact(
  'complaint.stage-changed',
  'The handling moved on.',
  ['reference', 'at', 'stage', 'cycle'],
  { reference: text, at: instant, stage: text, cycle: integer },
);
export const clockStarted = fact(
  'clock.started',
  'A clock runs: rule, due instant and the versions it was computed from (HND-15).',
  ['reference', 'clockId', 'rule', 'startedAt', 'dueAt', 'policyVersion', 'provisional'],
  {
    reference: text,
    clockId: text,
    rule: text,
    startedAt: instant,
    dueAt: instant,
    policyVersion: text,
    calendarVersion: text,
    provisional: { type: 'boolean' },
  },
);
export const clockRestated = fact(
  'clock.restated',
  'A clock was paused, resumed, or computed anew from another calendar version (HND-4, HND-15).',
  ['reference', 'clockId', 'rule', 'state', 'restatedAt', 'policyVersion', 'calendarVersion', 'provisional'],
  {
    reference: text,
    clockId: text,
    rule: text,
    state: text,
    restatedAt: instant,
    /** Absent while it stands still: nobody knows yet. */
    dueAt: instant,
    policyVersion: text,
    calendarVersion: text,
    provisional: { type: 'boolean' },
  },
);
export const clockStopped = fact(
  'clock.stopped',
  'A clock stopped, in time or late.',
  ['reference', 'clockId', 'rule', 'stoppedAt', 'late'],
  {
    reference: text,
    clockId: text,
    rule: text,
    stoppedAt: instant,
    late: { type: 'boolean' },
  },
);
export const clockRungFired = fact(
  'clock.rung-fired',
  'A reminder or escalation of a clock was given, once (HND-15).',
  ['reference', 'clockId', 'rule', 'rung', 'dueAt', 'firedAt', 'lateBySeconds'],
  {
    reference: text,
    clockId: text,
    rule: text,
    rung: text,
    dueAt: instant,
    firedAt: instant,
    /** How long after the rung's instant it was given: after an outage this is not zero. */
    lateBySeconds: integer,
    person: text,
    role: text,
  },
);
export const firstReplyRecorded = fact(
  'first-reply.recorded',
  'The complainant was answered for the first time (HND-1).',
  ['reference', 'at', 'by', 'channel'],
  { ...at, channel: text },
);
export const initialOpinionRecorded = fact(
  'initial-opinion.recorded',
  'The initial handling opinion is on record (HND-3).',
  ['reference', 'at', 'by'],
  { ...at },
);
export const findingRecorded = fact(
  'finding.recorded',
  'What the investigation found (HND-6).',
  ['reference', 'at', 'by', 'findingId', 'outcome'],
  { ...at, findingId: text, outcome: text, responsible: text },
);
export const remedyProposed = fact(
  'remedy.proposed',
  'A remedy is put to the complainant (HND-19).',
  ['reference', 'at', 'by', 'remedyId', 'kind', 'tier'],
  {
    ...at,
    remedyId: text,
    kind: text,
    multiple: decimal,
    quantity: decimal,
    unit: text,
    /** The compensation rule whose signer decides: `CMP-3`. */
    tier: text,
    contentHash: text,
  },
);
export const remedyAnswered = fact(
  'remedy.answered',
  "The complainant's answer to the remedy is on record (HND-19).",
  ['reference', 'at', 'by', 'remedyId', 'answer'],
  { ...at, remedyId: text, answer: text },
);
export const handlingSheetFiled = fact(
  'handling-sheet.filed',
  'The after-sales handling sheet 售后服务处理单 is filed (CMP-12).',
  ['reference', 'at', 'by', 'remedyId', 'sheet'],
  { ...at, remedyId: text, sheet: text },
);
export const handlingSheetReviewed = fact(
  'handling-sheet.reviewed',
  'The handling sheet is reviewed by another person than its author (CMP-12).',
  ['reference', 'at', 'by', 'remedyId', 'sheet'],
  { ...at, remedyId: text, sheet: text },
);
export const remedyDecided = fact(
  'remedy.decided',
  'The person who may sign decided (CMP-1…5, SEC-3).',
  ['reference', 'at', 'by', 'remedyId', 'decisionId', 'outcome', 'role'],
  { ...at, remedyId: text, decisionId: text, outcome: text, role: text },
);
export const authorityExceeded = fact(
  'authority.exceeded',
  'An act beyond authority was refused and recorded (CMP-6).',
  ['reference', 'at', 'by', 'act', 'needs'],
  { ...at, act: text, needs: text },
);
export const remedyExecuted = fact('remedy.executed', 'The remedy was carried out.', ['reference', 'at', 'remedyId'], {
  reference: text,
  at: instant,
  remedyId: text,
});
export const answerSent = fact(
  'answer.sent',
  'The written answer left for the complainant (HND-13).',
  ['reference', 'at', 'answerId', 'channel', 'possibleDuplicate'],
  { reference: text, at: instant, answerId: text, channel: text, possibleDuplicate: { type: 'boolean' } },
);
export const callBackRecorded = fact(
  'call-back.recorded',
  'A call-back attempt and what came of it (HND-14).',
  ['reference', 'at', 'by', 'callBackId', 'outcome'],
  { ...at, callBackId: text, outcome: text },
);
export const complaintClosed = fact(
  'complaint.closed',
  'The case is closed, with its outcome (HND-13, HND-27).',
  ['reference', 'at', 'outcome'],
  { reference: text, at: instant, outcome: text },
);
