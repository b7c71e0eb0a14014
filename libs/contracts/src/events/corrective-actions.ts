import { factsOf, instant, integer, text } from '../event';

const fact = factsOf('oem-vendors');

const ofRequest = { reference: text, at: instant, by: text } as const;
const ofGate = { ...ofRequest, gate: text, round: integer } as const;
const ofVendor = { vendor: text, at: instant, by: text } as const;

export const correctiveActionIssued = fact(
  'corrective-action.issued',
  'A manufacturer is asked to contain, explain and correct (OEM-4, OEM-10).',
  ['reference', 'at', 'by', 'oemCase', 'manufacturer', 'productCode', 'lot'],
  { ...ofRequest, oemCase: text, complaint: text, manufacturer: text, productCode: text, lot: text },
);
export const correctiveGateOpened = fact(
  'corrective-action.gate-opened',
  'A gate waits for the manufacturer’s answer, by an instant (OEM-10).',
  ['reference', 'at', 'gate', 'round', 'dueAt'],
  { ...ofGate, dueAt: instant },
);
export const correctiveGateAnswered = fact(
  'corrective-action.gate-answered',
  'The manufacturer answered a gate; a late answer is taken and marked (OEM-5, OEM-10).',
  ['reference', 'at', 'gate', 'round', 'number', 'channel', 'late'],
  { ...ofGate, number: integer, channel: text, late: { type: 'boolean' } },
);
export const correctiveAnswerDecided = fact(
  'corrective-action.answer-decided',
  'An answer was taken, or sent back with reasons and a new clock (OEM-4, OEM-10).',
  ['reference', 'at', 'by', 'gate', 'round', 'number', 'outcome'],
  { ...ofGate, number: integer, outcome: { enum: ['accepted', 'sent-back'] } },
);
export const correctiveRejectionsEscalated = fact(
  'corrective-action.rejections-escalated',
  'One gate’s answers were sent back so often that it goes a level up (OEM-10).',
  ['reference', 'at', 'gate', 'round', 'rejections', 'role'],
  { ...ofGate, rejections: integer, role: text },
);
export const correctiveStageChanged = fact(
  'corrective-action.stage-changed',
  'The request moved on; a failed effect goes back to the analysis in another round.',
  ['reference', 'at', 'stage', 'round'],
  { reference: text, at: instant, stage: text, round: integer },
);
export const correctiveEffectJudged = fact(
  'corrective-action.effect-judged',
  'The effect was looked at by data: complaints about later lots of the product (OEM-4, OEM-10).',
  ['reference', 'at', 'round', 'look', 'outcome', 'lots', 'complaints'],
  {
    reference: text,
    at: instant,
    round: integer,
    look: integer,
    outcome: { enum: ['effective', 'failed', 'undecided'] },
    /** Lots made the new way since, and quality complaints about them that were not refuted. */
    lots: integer,
    complaints: integer,
    /** What decided: so many lots, or so many days. */
    basis: { enum: ['lots', 'days', 'complaints'] },
  },
);
export const correctiveManufacturerSilent = fact(
  'corrective-action.manufacturer-silent',
  'The manufacturer did not answer, long after the gate was due (OEM-10).',
  ['reference', 'at', 'gate', 'round', 'manufacturer'],
  { ...ofGate, manufacturer: text },
);
export const vendorScored = fact(
  'vendor.scored',
  'Points against a manufacturer: late, sent back, silent, or without effect (OEM-10).',
  ['vendor', 'at', 'request', 'reason', 'points', 'total'],
  { ...ofVendor, request: text, reason: text, points: integer, total: integer },
);
export const vendorStandingChanged = fact(
  'vendor.standing-changed',
  'A manufacturer’s standing: normal, conditional, probation, suspended (OEM-10).',
  ['vendor', 'at', 'standing', 'before', 'reason'],
  { ...ofVendor, standing: text, before: text, reason: text, request: text },
);
