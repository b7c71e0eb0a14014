import { formatReference, type ReferenceSeries } from '@anxin/contracts';
import type { Tx } from './tx';

export const allSeries = ['TS', 'SC', 'ZH', 'JZ', 'ZG', 'LY', 'PC', 'FH'] as const satisfies readonly ReferenceSeries[];

export const sequencePrefix = 'reference_';
export const sequenceOf = (series: ReferenceSeries): string => `${sequencePrefix}${series.toLowerCase()}`;
export const seriesOf = (sequence: string): string => sequence.slice(sequencePrefix.length).toUpperCase();

/** Making one costs far more than using it. */
const yearFormats = new Map<string, Intl.DateTimeFormat>();

export const yearIn = (zone: string, instant: Date): number => {
  const format = yearFormats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' });
  yearFormats.set(zone, format);
  return Number(format.format(instant));
};

/**
 * Opens a year of a series where it is not open: its numbers count from the sequence as it stands. Somebody else who opens it at the same
 * moment makes this wait, then both count on from one base. Parameters: series, year, sequence.
 */
export const openYearSql = (schema: string): string =>
  `INSERT INTO "${schema}".reference_counter (series, year, base) SELECT $1, $2, nextval($3::regclass)
    WHERE NOT EXISTS (SELECT 1 FROM "${schema}".reference_counter WHERE series = $1 AND year = $2) ON CONFLICT DO NOTHING`;

/**
 * The next human reference of a series, `TS-2026-000123`: the year in the company's zone, a number never given twice. A rollback
 * leaves a gap. A sequence counts, so that takers never wait for one another's commit; `reference_counter` keeps where each year began.
 */
export const nextReference = async (tx: Tx, series: ReferenceSeries): Promise<string> => {
  const year = yearIn(tx.zone, tx.now);
  const sequence = `"${tx.schema}".${sequenceOf(series)}`;
  const take = async (): Promise<number | undefined> => {
    const [taken] = await tx.manager.query<{ number: string }[]>(
      `SELECT nextval($3::regclass) - base AS number FROM "${tx.schema}".reference_counter WHERE series = $1 AND year = $2`,
      [series, year, sequence],
    );
    return taken && Number(taken.number);
  };
  const open = async (): Promise<number | undefined> => {
    await tx.manager.query(openYearSql(tx.schema), [series, year, sequence]);
    return take();
  };
  const number = (await take()) ?? (await open());
  if (number === undefined) throw new Error(`The year ${year} of series ${series} did not open`);
  return formatReference(series, year, number);
};
