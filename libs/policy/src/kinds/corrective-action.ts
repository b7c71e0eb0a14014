import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { durationText } from '../duration';
import { type PolicyFault, role, source } from '../source';
import { clockBasis, type ClockPolicy, ladderRung } from './clocks';

/** What the manufacturer answers one after the other (OEM-10). */
const gates = ['D3', 'D4-D5', 'D6-D7', 'D8'] as const;
const points = { type: 'integer', minimum: 0, maximum: 1000 } as const;

/** Corrective-action requests to manufacturers: time of each gate, ladder, effect check, and what failing costs (OEM-4, OEM-10). */
export const correctiveActionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['issuer', 'gates', 'ladder', 'rejections', 'effect', 'score', 'standing', 'links'],
  properties: {
    /** Who issues requests and judges answers unless a gate says otherwise. */
    issuer: {
      type: 'object',
      additionalProperties: false,
      required: ['role', 'source'],
      properties: { role, source },
    },
    gates: {
      type: 'array',
      minItems: 4,
      maxItems: 4,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['gate', 'within', 'againWithin', 'decidedBy', 'source'],
        properties: {
          gate: { enum: gates },
          /** From the instant at which the gate opened. */
          within: clockBasis,
          /** The new clock after an answer was sent back. */
          againWithin: clockBasis,
          /** Who takes the answer or sends it back. */
          decidedBy: role,
          source,
        },
      },
    },
    /** Rungs of every gate's clock (HND-15); at the rung `conditional` the manufacturer's standing becomes conditional. */
    ladder: {
      type: 'object',
      additionalProperties: false,
      required: ['owner', 'rungs', 'source'],
      properties: { owner: role, rungs: { type: 'array', minItems: 1, maxItems: 20, items: ladderRung }, source },
    },
    /** An answer to one gate that is sent back so many times goes to this role. */
    rejections: {
      type: 'object',
      additionalProperties: false,
      required: ['escalateAt', 'to', 'source'],
      properties: { escalateAt: { type: 'integer', minimum: 1, maximum: 20 }, to: role, source },
    },
    /** First look after so many days; with fewer lots than `afterLots` again every `everyDays`; after `atMostDays` the days count. */
    effect: {
      type: 'object',
      additionalProperties: false,
      required: ['afterDays', 'afterLots', 'everyDays', 'atMostDays', 'source'],
      properties: {
        afterDays: { type: 'integer', minimum: 1, maximum: 730 },
        afterLots: { type: 'integer', minimum: 1, maximum: 1000 },
        everyDays: { type: 'integer', minimum: 1, maximum: 365 },
        atMostDays: { type: 'integer', minimum: 1, maximum: 1460 },
        source,
      },
    },
    /** Points against the manufacturer. */
    score: {
      type: 'object',
      additionalProperties: false,
      required: ['late', 'sentBack', 'silent', 'effectFailed', 'source'],
      properties: { late: points, sentBack: points, silent: points, effectFailed: points, source },
    },
    /** Points within the window from which a standing is reached; a suspension is proposed, and decided by this role. */
    standing: {
      type: 'object',
      additionalProperties: false,
      required: ['window', 'probationFrom', 'suspensionFrom', 'decidedBy', 'source'],
      properties: {
        window: durationText,
        probationFrom: { type: 'integer', minimum: 1, maximum: 10_000 },
        suspensionFrom: { type: 'integer', minimum: 1, maximum: 10_000 },
        decidedBy: role,
        source,
      },
    },
    links: {
      type: 'object',
      additionalProperties: false,
      required: ['validFor', 'source'],
      properties: { validFor: durationText, source },
    },
  },
} as const satisfies JSONSchema;
export type CorrectiveActionPolicy = FromSchema<typeof correctiveActionSchema>;
export type CorrectiveGatePolicy = CorrectiveActionPolicy['gates'][number];

/** The rung at which silence has a consequence. */
export const conditionalRung = 'conditional';

/** @throws RangeError when the policy has no such gate; one that passed its checks has all. */
export function gatePolicy({ gates: all }: CorrectiveActionPolicy, gate: string): CorrectiveGatePolicy {
  const found = all.find((one) => one.gate === gate);
  if (!found) throw new RangeError(`the corrective-action policy has no gate ${gate}`);
  return found;
}

/** The clock of a gate (OEM-10), the shorter one when its answer was sent back. */
export function gateClock(policy: CorrectiveActionPolicy, gate: string, again: boolean): ClockPolicy {
  const { within, againWithin, source: from } = gatePolicy(policy, gate);
  return {
    rule: 'OEM-10',
    title: `整改要求 ${gate}`,
    basis: again ? againWithin : within,
    startsAt: 'openedAt',
    stoppedBy: 'gate-answered',
    pausable: false,
    rungs: policy.ladder.rungs,
    source: from,
  };
}

export function correctiveActionFaults(policy: CorrectiveActionPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const gate of gates) {
    const times = policy.gates.filter((one) => one.gate === gate).length;
    if (times !== 1)
      faults.push({
        pointer: '/gates',
        code: 'gate-count',
        parameters: { gate, times },
        message: `must hold ${gate} once, not ${times} times`,
      });
  }
  const { rungs } = policy.ladder;
  if (!rungs.some(({ at }) => 'percent' in at && at.percent === 100))
    faults.push({ pointer: '/ladder/rungs', code: 'no-due-rung', message: 'has no rung at 100 percent' });
  rungs.forEach(({ name }, position) => {
    if (rungs.findIndex((other) => other.name === name) !== position)
      faults.push({ pointer: `/ladder/rungs/${position}/name`, code: 'twice', message: 'stands twice' });
  });
  const { afterDays, atMostDays } = policy.effect;
  if (atMostDays < afterDays)
    faults.push({ pointer: '/effect/atMostDays', code: 'before-first-look', message: 'must not be before afterDays' });
  const { probationFrom, suspensionFrom } = policy.standing;
  if (suspensionFrom < probationFrom)
    faults.push({
      pointer: '/standing/suspensionFrom',
      code: 'below-probation',
      message: 'must not be below probationFrom',
    });
  return faults;
}
