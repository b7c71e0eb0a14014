import { factsOf, instant, integer, text } from '../event';

const fact = factsOf('quality');

const ofAssessment = { assessmentId: text, lot: text, at: instant, by: text } as const;
const ofRecall = { reference: text, at: instant, by: text } as const;

export const assessmentOpened = fact(
  'assessment.opened',
  'Whether a lot must be recalled is to be assessed, by a fixed clock (INT-4, HND-18, RCL-11).',
  ['assessmentId', 'lot', 'at', 'reason'],
  { ...ofAssessment, reason: text, complaint: text, knownAt: instant },
);
export const assessmentJoined = fact(
  'assessment.joined',
  'A further trigger joined the open assessment of its lot (INT-4).',
  ['assessmentId', 'lot', 'at', 'reason'],
  { ...ofAssessment, reason: text, complaint: text },
);
export const assessmentDecided = fact(
  'assessment.decided',
  'The quality director started a recall, or declined it with a reason (RCL-11).',
  ['assessmentId', 'lot', 'at', 'by', 'outcome'],
  { ...ofAssessment, outcome: { enum: ['started', 'declined'] }, recall: text },
);
export const holdOrdered = fact(
  'hold.ordered',
  'Quality ordered a lot to be held (HND-17, LOG-5).',
  ['orderId', 'lot', 'at', 'cause', 'reference'],
  { orderId: text, lot: text, at: instant, cause: text, reference: text },
);
export const recallStarted = fact(
  'recall.started',
  'A recall runs under the rule pack in force when the risk became known (RCL-2).',
  ['reference', 'at', 'by', 'assessmentId', 'level', 'rulePack', 'knownAt'],
  { ...ofRecall, assessmentId: text, level: text, rulePack: text, knownAt: instant },
);
export const recallStageChanged = fact('recall.stage-changed', 'The recall moved on.', ['reference', 'at', 'stage'], {
  reference: text,
  at: instant,
  stage: text,
});
export const recallScopeFrozen = fact(
  'recall.scope-frozen',
  'Every lot of the scope is held and its goods are frozen at their owners.',
  ['reference', 'at', 'version', 'lots', 'consignees', 'lines'],
  { reference: text, at: instant, version: integer, lots: integer, consignees: integer, lines: integer },
);
export const recallPlanSubmitted = fact(
  'recall.plan-submitted',
  'The recall plan with all its contents was submitted (RCL-1).',
  ['reference', 'at', 'by', 'revision', 'contentHash'],
  { ...ofRecall, revision: integer, contentHash: text },
);
export const recallPlanDecided = fact(
  'recall.plan-decided',
  'One of the two signatures under the recall plan (RCL-1, SEC-3).',
  ['reference', 'at', 'by', 'revision', 'role', 'outcome'],
  { ...ofRecall, revision: integer, role: text, outcome: { enum: ['approved', 'refused'] } },
);
export const recallStartCheckMet = fact(
  'recall.start-check-met',
  'One of the checks that together are the start of the recall (RCL-3).',
  ['reference', 'at', 'check'],
  { ...ofRecall, check: text },
);
export const recallNoticesSent = fact(
  'recall.notices-sent',
  'A batch of notices left, or became call or visit tasks (RCL-4).',
  ['reference', 'at', 'batch', 'mails', 'calls', 'visits', 'possibleDuplicates'],
  {
    reference: text,
    at: instant,
    batch: integer,
    mails: integer,
    calls: integer,
    visits: integer,
    possibleDuplicates: integer,
  },
);
export const recallNoticeAnswered = fact(
  'recall.notice-answered',
  'A consignee confirmed the notice and said what became of the goods (RCL-4).',
  ['reference', 'at', 'consignee'],
  { reference: text, at: instant, consignee: text },
);
export const recallConsigneeNotReached = fact(
  'recall.consignee-not-reached',
  'A call or visit reached nobody at a consignee: it is tried again, or is on record as unreachable (RCL-4).',
  ['reference', 'at', 'by', 'consignee', 'channel', 'outcome'],
  {
    ...ofRecall,
    consignee: text,
    channel: { enum: ['call', 'visit'] },
    outcome: { enum: ['not-reached', 'unreachable'] },
  },
);
export const recallClosed = fact(
  'recall.closed',
  'Everything is accounted for or explained, and the director signed (RCL-6).',
  ['reference', 'at', 'by'],
  { ...ofRecall },
);
