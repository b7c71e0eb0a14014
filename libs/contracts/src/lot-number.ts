/** Two ways of typing one lot number are equal here: case, width and spaces are evened out; the typed one is kept beside it. */
export const normaliseLot = (typed: string): string => typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
