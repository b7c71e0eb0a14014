/** `3.000000` → `3`, `0.500000` → `0.5`: a decimal as people write it, never through a float. */
export const decimalText = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;
