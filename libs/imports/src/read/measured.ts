import { Decimal } from 'decimal.js';
import { readDecimal } from './read-decimal';

export interface Measured {
  /** Exact, as a string. */
  readonly quantity: string;
  readonly unit: string;
}

/** Units that a file may use for another one; the factor is exact. */
const same: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  吨: { unit: 'kg', factor: 1000 },
  t: { unit: 'kg', factor: 1000 },
  千克: { unit: 'kg', factor: 1 },
  公斤: { unit: 'kg', factor: 1 },
  KG: { unit: 'kg', factor: 1 },
  Kg: { unit: 'kg', factor: 1 },
};

/** The quantity in the unit that the registers use. Undefined when it no longer fits `numeric(18,6)`. */
export const inBaseUnit = (quantity: string, unit: string): Measured | undefined => {
  const known = Object.hasOwn(same, unit) ? same[unit] : undefined;
  if (!known) return { quantity, unit };
  const converted = readDecimal(new Decimal(quantity).times(known.factor).toFixed());
  return converted === undefined ? undefined : { quantity: converted, unit: known.unit };
};
