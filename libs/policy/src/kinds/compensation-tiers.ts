import { Decimal } from 'decimal.js';
import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { decimalText, type PolicyFault, role, roles, ruleId, source } from '../source';

/** Who may sign which compensation (CMP-1…5). A tier reaches up to its multiple and includes it; the last has no limit. */
export const compensationTiersSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['tiers', 'moneyTier'],
  properties: {
    tiers: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: [
          'rule',
          'upTo',
          'signer',
          'alsoSigns',
          'informed',
          'executedBy',
          'filedAt',
          'goodsTakenBack',
          'source',
        ],
        properties: {
          rule: ruleId,
          /** Multiple of the quantity to be exchanged, inclusive; null: no limit. */
          upTo: { anyOf: [decimalText, { type: 'null' }] },
          signer: role,
          /** They sign besides the signer; the signer's decision is what counts. */
          alsoSigns: roles,
          informed: roles,
          executedBy: role,
          filedAt: role,
          /** The goods complained about go back to the warehouse, with a movement on record. */
          goodsTakenBack: { type: 'boolean' },
          source,
        },
      },
    },
    /** The tier that decides as soon as any money is part of the remedy. */
    moneyTier: ruleId,
    /** The law's own floor, shown beside a money remedy: the greatest of times the price, times the loss, and the least sum. */
    legalFloor: {
      type: 'object',
      additionalProperties: false,
      required: ['timesPrice', 'timesLoss', 'least', 'currency', 'source'],
      properties: {
        timesPrice: decimalText,
        timesLoss: decimalText,
        least: decimalText,
        /** ISO 4217 */
        currency: { type: 'string', pattern: '^[A-Z]{3}$' },
        source,
      },
    },
  },
} as const satisfies JSONSchema;
export type CompensationTiersPolicy = FromSchema<typeof compensationTiersSchema>;
export type CompensationTier = CompensationTiersPolicy['tiers'][number];

/** Products and comparisons of `numeric(18,6)` figures stay exact. */
const Exact = Decimal.clone({ precision: 80 });

export interface CompensationMeasure {
  /** Decimal string. `0` only beside money. */
  readonly multiple: string;
  readonly money: boolean;
}
export interface CompensationQuantities {
  /** Decimal strings in one unit, another product converted by the price list already. */
  readonly handedOut: string;
  readonly exchanged: string;
  readonly money: boolean;
}

/** The tier of a remedy by its multiple. @throws RangeError when there is nothing to compensate or a figure is negative. */
export const tierFor = (policy: CompensationTiersPolicy, { multiple, money }: CompensationMeasure): CompensationTier =>
  tierForQuantities(policy, { handedOut: multiple, exchanged: '1', money });

/** The tier by the quantities themselves, without a division that would have to be rounded. @throws RangeError as `tierFor`. */
export function tierForQuantities(
  policy: CompensationTiersPolicy,
  { handedOut, exchanged, money }: CompensationQuantities,
): CompensationTier {
  const [given, base] = [new Exact(handedOut), new Exact(exchanged)];
  if (!given.isFinite() || !base.isFinite() || given.isNegative() || !base.greaterThan(0))
    throw new RangeError('quantities are decimals, the exchanged one above 0');
  if (given.isZero() && !money) throw new RangeError('nothing to compensate');
  const wanted = policy.tiers.find(({ rule, upTo }) =>
    money ? rule === policy.moneyTier : upTo === null || given.lessThanOrEqualTo(base.times(upTo)),
  );
  if (!wanted) throw new RangeError('the compensation policy has no tier for this remedy');
  return wanted;
}

export type SigningAuthority =
  | { readonly permitted: true; readonly role: string }
  /** `highest`: the rule of the highest tier that one of the roles may sign, for the record of the attempt (CMP-6). */
  | { readonly permitted: false; readonly needs: string; readonly highest: string | null };

/** Whether one of the roles signs this very tier. A lower tier's signer may not; a higher one's signs its own tier only (SEC-3). */
export function signingAuthority(
  policy: CompensationTiersPolicy,
  tier: CompensationTier,
  held: readonly string[],
): SigningAuthority {
  if (held.includes(tier.signer)) return { permitted: true, role: tier.signer };
  const highest = policy.tiers.filter(({ signer }) => held.includes(signer)).at(-1);
  return { permitted: false, needs: tier.signer, highest: highest?.rule ?? null };
}

export function compensationTiersFaults({ tiers, moneyTier }: CompensationTiersPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  tiers.forEach(({ rule, upTo }, index) => {
    const pointer = `/tiers/${index}`;
    const below = tiers[index - 1];
    if (tiers.findIndex((other) => other.rule === rule) !== index)
      faults.push({ pointer: `${pointer}/rule`, code: 'twice', message: 'stands twice' });
    if (upTo !== null && below && below.upTo !== null && !new Exact(upTo).greaterThan(below.upTo)) {
      faults.push({ pointer: `${pointer}/upTo`, code: 'tier-not-rising', message: 'must be above the tier before' });
    }
    if ((upTo === null) !== (index === tiers.length - 1))
      faults.push({
        pointer: `${pointer}/upTo`,
        code: 'tier-open-end',
        message: 'is open-ended in the last tier, and only there',
      });
  });
  if (!tiers.some(({ rule }) => rule === moneyTier))
    faults.push({ pointer: '/moneyTier', code: 'tier-unknown', message: 'names no tier' });
  return faults;
}
