/** `3.000000` → `3`, `0.500000` → `0.5`: a decimal as people write it, never through a float. */
export const decimalText = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;

/** `1234567.5` → `1,234,567.5`: a figure in a table. */
export const figureText = (decimal: string): string => {
  const [whole = '', part] = decimalText(decimal).split('.');
  const grouped = whole.replace(/\B(?=([0-9]{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
};

const places = 6;
const scale = 10n ** BigInt(places);

/** In millionths: what the services keep. */
export const millionths = (decimal: string): bigint => {
  const [, sign, whole = '0', part = ''] = /^(-?)([0-9]+)(?:\.([0-9]{1,6})[0-9]*)?$/.exec(decimal) ?? [];
  const size = BigInt(whole) * scale + BigInt(part.padEnd(places, '0'));
  return sign === '-' ? -size : size;
};

/** The other way round: `-1500000n` → `-1.5`. */
export const decimalOf = (size: bigint): string => {
  const positive = size < 0n ? -size : size;
  const text = `${positive / scale}.${String(positive % scale).padStart(places, '0')}`;
  return `${size < 0n ? '-' : ''}${decimalText(text)}`;
};

export const isZero = (decimal: string): boolean => millionths(decimal) === 0n;
