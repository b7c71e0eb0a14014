import { Decimal } from 'decimal.js';

const written = /^[+-]?[0-9]{1,12}(?:\.[0-9]{1,12})?$/;
const places = 6;

/** A decimal as it fits `numeric(18,6)`: no float on the way, no trailing zero, no `-0`. Undefined for what is none, or would lose a digit. */
export const readDecimal = (text: string): string | undefined => {
  if (!written.test(text)) return undefined;
  const value = new Decimal(text);
  return value.decimalPlaces() > places ? undefined : value.isZero() ? '0' : value.toFixed();
};
