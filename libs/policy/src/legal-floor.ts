import { Decimal } from 'decimal.js';
import type { CompensationTiersPolicy } from './kinds/compensation-tiers';

/** What the complainant paid and lost, as decimal strings in the floor's currency, as far as it is known. */
export interface Damage {
  readonly price?: string | undefined;
  readonly loss?: string | undefined;
}
export interface LegalFloor {
  /** Decimal string with two places. */
  readonly amount: string;
  readonly currency: string;
  readonly article: string | null;
}

/** The least that the law gives a consumer beside a money remedy (Food Safety Law, art. 148); null when the policy names none. */
export function legalFloorFor(
  { legalFloor: floor }: CompensationTiersPolicy,
  { price = '0', loss = '0' }: Damage,
): LegalFloor | null {
  if (!floor) return null;
  const amount = Decimal.max(
    floor.least,
    new Decimal(price).times(floor.timesPrice),
    new Decimal(loss).times(floor.timesLoss),
  );
  return {
    amount: amount.toFixed(2, Decimal.ROUND_UP),
    currency: floor.currency,
    article: floor.source.article ?? null,
  };
}
