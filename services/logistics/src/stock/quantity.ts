import { UnitMismatch } from '../lot/lot.errors';
import type { KnownLot } from '../lot/find-lots';

/** Goods of a lot are counted in the lot's unit and no other. @throws UnitMismatch */
export const requireUnit = (lot: KnownLot, unit: string): void => {
  if (unit !== lot.unit) throw new UnitMismatch(lot.number, unit, lot.unit);
};
