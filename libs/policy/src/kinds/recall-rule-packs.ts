import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { durationText } from '../duration';
import { type PolicyFault, role, source, words } from '../source';
import { type ClockPolicy, ladderRung } from './clocks';

/** The checks that together are the start of a recall (RCL-3); the last is met by the process itself. */
const checks = ['production-stopped', 'sale-stopped', 'stock-sealed', 'plan-filed', 'notices-out'] as const;
/** `to-be-verified`: not read off the law's own text; shown as such to whoever decides. */
const status = { enum: ['verified', 'to-be-verified'] } as const;
const instantText = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$',
} as const;
const code = { type: 'string', pattern: '^[a-z0-9][a-zA-Z0-9-]{0,39}$' } as const;
const level = {
  type: 'object',
  additionalProperties: false,
  required: ['level', 'harm', 'startWithin', 'finishWithin', 'source', 'status'],
  properties: {
    level: code,
    harm: words,
    /** Wall-clock hours from the instant at which the company knew of the risk. */
    startWithin: {
      type: 'object',
      additionalProperties: false,
      required: ['hours', 'source', 'status'],
      properties: { hours: { type: 'integer', minimum: 1, maximum: 1000 }, source, status },
    },
    /** Working days from the publication of the notice. */
    finishWithin: {
      type: 'object',
      additionalProperties: false,
      required: ['workingDays', 'ends', 'source', 'status'],
      properties: {
        workingDays: { type: 'integer', minimum: 1, maximum: 400 },
        ends: { enum: ['same-time', 'close-of-day'] },
        source,
        status,
      },
    },
    source,
    status,
  },
} as const;
const listed = {
  type: 'object',
  additionalProperties: false,
  required: ['item', 'title', 'source', 'status'],
  properties: { item: code, title: words, source, status },
} as const;

const pack = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'title',
    'inForceFrom',
    'levels',
    'contents',
    'dispositions',
    'recordsKeptYears',
    'source',
    'status',
  ],
  properties: {
    id: { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9]{1,20}$' },
    title: words,
    /** From this instant on; until the next pack's. */
    inForceFrom: instantText,
    levels: { type: 'array', minItems: 1, maxItems: 10, items: level },
    /** What a recall plan must hold (RCL-1). */
    contents: { type: 'array', minItems: 1, maxItems: 20, items: listed },
    /** What may lawfully be done with recovered goods (RCL-5). */
    dispositions: { type: 'array', minItems: 1, maxItems: 20, items: listed },
    recordsKeptYears: {
      type: 'object',
      additionalProperties: false,
      required: ['years', 'source', 'status'],
      properties: { years: { type: 'integer', minimum: 1, maximum: 50 }, source, status },
    },
    source,
    status,
  },
} as const;

/** The law's recall rules as data: every figure with its source and whether it was read off the law's own text (RCL-2). */
export const recallRulePacksSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['packs', 'plan', 'startChecks', 'notices', 'ladder'],
  properties: {
    packs: { type: 'array', minItems: 1, maxItems: 20, items: pack },
    /** Who submits the plan and who signs it, in this order (RCL-1). */
    plan: {
      type: 'object',
      additionalProperties: false,
      required: ['submitter', 'signers', 'source'],
      properties: {
        submitter: role,
        signers: { type: 'array', minItems: 1, maxItems: 5, uniqueItems: true, items: role },
        source,
      },
    },
    startChecks: {
      type: 'array',
      minItems: 5,
      maxItems: 5,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'owner', 'source'],
        properties: { check: { enum: checks }, owner: role, source },
      },
    },
    /** How long a consignee's one-time link is valid, and who calls or visits where there is no mail address (RCL-4). */
    notices: {
      type: 'object',
      additionalProperties: false,
      required: ['linkValidFor', 'caller', 'visitor', 'source'],
      properties: { linkValidFor: durationText, caller: role, visitor: role, source },
    },
    /** Rungs of the start's and the finish's clock (HND-15), and whose clock it is. */
    ladder: {
      type: 'object',
      additionalProperties: false,
      required: ['owner', 'rungs', 'source'],
      properties: { owner: role, rungs: { type: 'array', minItems: 1, maxItems: 20, items: ladderRung }, source },
    },
  },
} as const satisfies JSONSchema;
export type RecallRulePacksPolicy = FromSchema<typeof recallRulePacksSchema>;
export type RecallRulePack = RecallRulePacksPolicy['packs'][number];
export type RecallLevel = RecallRulePack['levels'][number];

/** The pack in force when the risk became known (RCL-2). @throws RangeError before the first pack. */
export function packFor({ packs }: RecallRulePacksPolicy, knownAt: Date): RecallRulePack {
  const found = packs.findLast(({ inForceFrom }) => Date.parse(inForceFrom) <= knownAt.getTime());
  if (!found) throw new RangeError(`no recall rule pack was in force at ${knownAt.toISOString()}`);
  return found;
}

/** The pack that a recall pinned. @throws RangeError when the policy has none of this id. */
export function packOf({ packs }: RecallRulePacksPolicy, id: string): RecallRulePack {
  const found = packs.find((each) => each.id === id);
  if (!found) throw new RangeError(`the policy has no recall rule pack ${id}`);
  return found;
}

export const levelOf = ({ levels }: RecallRulePack, named: string): RecallLevel | undefined =>
  levels.find((each) => each.level === named);

/** The two clocks of a recall as every other clock is written: the start counts from knowing, the finish from the notices (RCL-2, RCL-3). */
export function recallClock(
  { ladder: { rungs } }: RecallRulePacksPolicy,
  { startWithin, finishWithin }: RecallLevel,
  which: 'start' | 'finish',
): ClockPolicy {
  const common = { pausable: false, rungs } as const;
  if (which === 'start') {
    const basis = { kind: 'wall', amount: `PT${startWithin.hours}H` } as const;
    return {
      ...common,
      rule: 'RCL-3',
      title: '启动召回',
      basis,
      startsAt: 'knownAt',
      stoppedBy: 'recall-started',
      source: startWithin.source,
    };
  }
  const basis = { kind: 'working-days', days: finishWithin.workingDays, ends: finishWithin.ends } as const;
  return {
    ...common,
    rule: 'RCL-2',
    title: '完成召回',
    basis,
    startsAt: 'openedAt',
    stoppedBy: 'recall-closed',
    source: finishWithin.source,
  };
}

/** Items of the pack that a plan leaves out or leaves empty, in the pack's order (RCL-1). */
export const missingContents = (
  { contents }: RecallRulePack,
  given: Readonly<Record<string, string | undefined>>,
): string[] => contents.map(({ item }) => item).filter((item) => !given[item]?.trim());

export function recallRulePacksFaults({ packs, startChecks, ladder }: RecallRulePacksPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  packs.forEach(({ id, inForceFrom, levels, contents, dispositions }, index) => {
    const pointer = `/packs/${index}`;
    const before = packs[index - 1];
    if (packs.findIndex((other) => other.id === id) !== index) faults.push(twice(`${pointer}/id`));
    if (Number.isNaN(Date.parse(inForceFrom)) || (before && Date.parse(before.inForceFrom) >= Date.parse(inForceFrom)))
      faults.push({
        pointer: `${pointer}/inForceFrom`,
        code: 'pack-not-rising',
        message: 'must be an instant after the pack before',
      });
    faults.push(
      ...twiceIn(
        levels.map((each) => each.level),
        `${pointer}/levels`,
        'level',
      ),
    );
    faults.push(
      ...twiceIn(
        contents.map(({ item }) => item),
        `${pointer}/contents`,
        'item',
      ),
    );
    faults.push(
      ...twiceIn(
        dispositions.map(({ item }) => item),
        `${pointer}/dispositions`,
        'item',
      ),
    );
  });
  faults.push(
    ...twiceIn(
      startChecks.map(({ check }) => check),
      '/startChecks',
      'check',
    ),
  );
  if (!ladder.rungs.some(({ at }) => 'percent' in at && at.percent === 100))
    faults.push({ pointer: '/ladder/rungs', code: 'no-due-rung', message: 'has no rung at 100 percent' });
  faults.push(
    ...twiceIn(
      ladder.rungs.map(({ name }) => name),
      '/ladder/rungs',
      'name',
    ),
  );
  return faults;
}

const twice = (pointer: string): PolicyFault => ({ pointer, code: 'twice', message: 'stands twice' });
const twiceIn = (names: readonly string[], pointer: string, field: string): PolicyFault[] =>
  names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [twice(`${pointer}/${index}/${field}`)]));
