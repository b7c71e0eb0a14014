import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { durationText } from '../duration';
import { type PolicyFault, role, ruleId, source, words } from '../source';

/** How a clock counts. Half a day is `{kind: 'office-hours', amount: 'PT4H'}`. */
export const clockBasis = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'amount'],
      properties: { kind: { const: 'wall' }, amount: durationText },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'amount'],
      /** `atMost`: wall time by which it is due in any case, also over a holiday. */
      properties: { kind: { const: 'office-hours' }, amount: durationText, atMost: durationText },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'days', 'ends'],
      properties: {
        kind: { const: 'working-days' },
        days: { type: 'integer', minimum: 1, maximum: 400 },
        /** `same-time`: of day, that many working days later. `close-of-day`: the start's own day does not count, the last runs to closing. */
        ends: { enum: ['same-time', 'close-of-day'] },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'arrivedBy', 'due'],
      properties: {
        kind: { const: 'cut-off' },
        /** Local times `HH:mm`: what arrives by the first is due the same working day at the second, else the next one. */
        arrivedBy: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
        due: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
      },
    },
  ],
} as const;

/** One rung of a clock's ladder (HND-15). */
export const ladderRung = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'at', 'targets'],
  properties: {
    /** Stable and unique within the clock: `remind-50`. */
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' },
    at: {
      oneOf: [
        /** Share of the clock's own time, 100 is the due instant. */
        {
          type: 'object',
          additionalProperties: false,
          required: ['percent'],
          properties: { percent: { type: 'integer', minimum: 1, maximum: 100 } },
        },
        /** Wall time after the due instant. */
        { type: 'object', additionalProperties: false, required: ['after'], properties: { after: durationText } },
      ],
    },
    targets: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['kind'],
            properties: { kind: { enum: ['owner', 'superior', 'next-superior'] } },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['kind', 'role'],
            properties: { kind: { const: 'role' }, role },
          },
        ],
      },
    },
  },
} as const;

/** Every clock with its basis and its ladder (HND-15), by rule. */
export const clocksSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['calendar', 'clocks'],
  properties: {
    /** The working calendar that these clocks count by; a case pins its version in force. */
    calendar: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,49}$' },
    clocks: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'title', 'basis', 'startsAt', 'stoppedBy', 'pausable', 'rungs', 'source'],
        properties: {
          rule: ruleId,
          title: words,
          basis: clockBasis,
          /** The fact whose instant the clock counts from: `receivedAt`. */
          startsAt: {
            enum: ['receivedAt', 'registeredAt', 'acceptedAt', 'orderedAt', 'confirmedAt', 'knownAt', 'openedAt'],
          },
          /** What stops it: `first-reply`. */
          stoppedBy: { type: 'string', pattern: '^[a-z][a-z-]{0,59}$' },
          /** Whether it may stand still while the company waits for the customer or the supplier. */
          pausable: { type: 'boolean' },
          rungs: { type: 'array', minItems: 1, maxItems: 20, items: ladderRung },
          source,
        },
      },
    },
  },
} as const satisfies JSONSchema;
export type ClocksPolicy = FromSchema<typeof clocksSchema>;
export type ClockPolicy = ClocksPolicy['clocks'][number];
export type ClockBasis = ClockPolicy['basis'];
export type RungPolicy = ClockPolicy['rungs'][number];
export type RungTarget = RungPolicy['targets'][number];

/** @throws RangeError when the policy has no clock for the rule. */
export function clockOf(policy: ClocksPolicy, rule: string): ClockPolicy {
  const found = policy.clocks.find((clock) => clock.rule === rule);
  if (!found) throw new RangeError(`the clocks policy has no clock for ${rule}`);
  return found;
}

export const clocksFaults = ({ clocks }: ClocksPolicy): PolicyFault[] =>
  clocks.flatMap(({ rule, basis: counted, rungs }, index) => {
    const pointer = `/clocks/${index}`;
    const faults: PolicyFault[] = [];
    if (clocks.findIndex((other) => other.rule === rule) !== index)
      faults.push({ pointer: `${pointer}/rule`, code: 'twice', message: 'stands twice' });
    if (counted.kind === 'cut-off' && counted.due <= counted.arrivedBy)
      faults.push({ pointer: `${pointer}/basis/due`, code: 'cut-off-reversed', message: 'must be after arrivedBy' });
    if (!rungs.some(({ at }) => 'percent' in at && at.percent === 100))
      faults.push({ pointer: `${pointer}/rungs`, code: 'no-due-rung', message: 'has no rung at 100 percent' });
    rungs.forEach(({ name }, position) => {
      if (rungs.findIndex((other) => other.name === name) !== position)
        faults.push({ pointer: `${pointer}/rungs/${position}/name`, code: 'twice', message: 'stands twice' });
    });
    return faults;
  });
