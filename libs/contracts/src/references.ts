/** Series of human references. TS complaint, SC after-sales handling sheet, ZH recall, JZ CAPA, YC exception of an OEM product, ZG corrective action. */
export type ReferenceSeries = 'TS' | 'SC' | 'ZH' | 'JZ' | 'YC' | 'ZG' | 'LY' | 'PC' | 'FH';

/** `TS-2026-000123`: the series, the year in the company's zone, a number never reused (gaps allowed). */
export const formatReference = (series: ReferenceSeries, year: number, number: number): string =>
  `${series}-${year}-${String(number).padStart(6, '0')}`;
