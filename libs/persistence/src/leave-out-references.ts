import { openYearSql, sequencePrefix, seriesOf, yearIn } from './references';

interface Queryable {
  query<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }>;
}
export interface LeftOut {
  /** IANA zone of the company. */
  readonly zone: string;
  readonly now: Date;
  /** How many numbers of each series nobody gets. */
  readonly numbers: number;
}

/**
 * Goes on by so many numbers in every series of a service: after its rows were put back, those given since stand in letters and on forms, and
 * must not be given to other cases. The year opens if it is not open yet, for it may have been when they were given. Takers need not stand still.
 * @param database of a role that may take references
 * @returns the series
 */
export const leaveOutReferences = async (
  database: Queryable,
  schema: string,
  { zone, now, numbers }: LeftOut,
): Promise<string[]> => {
  const { rows } = await database.query<{ name: string }>(
    'SELECT sequencename AS name FROM pg_sequences WHERE schemaname = $1 AND starts_with(sequencename, $2) ORDER BY 1',
    [schema, sequencePrefix],
  );
  for (const { name } of rows) {
    const sequence = `"${schema}"."${name}"`;
    await database.query(openYearSql(schema), [seriesOf(name), yearIn(zone, now), sequence]);
    await database.query('SELECT count(nextval($1::regclass)) FROM generate_series(1, $2::int)', [sequence, numbers]);
  }
  return rows.map(({ name }) => seriesOf(name));
};
