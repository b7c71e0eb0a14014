import { Client } from 'pg';

/** Distinct statements that are kept prepared on each connection; what comes later is planned each time, as lists with many filters are. */
const preparedAtMost = 400;
const names = new Map<string, string>();

/** A result of all columns may change with a migration, and a prepared statement refuses to give another one than it was prepared for. */
const allColumns = /(^|[\s.,(])\*(\s|,|$)/;

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= preparedAtMost || allColumns.test(text)) return known;
  const name = `anxin_${names.size + 1}`;
  names.set(text, name);
  return name;
};

/**
 * A connection of the pool. Statements that are sent without waiting for one another travel together and are executed in the order
 * in which they were sent: they cost one round trip. A statement with parameters is parsed and planned once a connection.
 */
export class PipeliningClient extends Client {
  private gathering = false;

  constructor(config: ConstructorParameters<typeof Client>[0]) {
    super(typeof config === 'string' ? { connectionString: config, pipeline: true } : { ...config, pipeline: true });
    const query = this.query.bind(this) as (...words: unknown[]) => unknown;
    this.query = ((config: unknown, values: unknown, ...more: unknown[]): unknown => {
      this.gather();
      if (typeof config !== 'string' || !Array.isArray(values) || values.length === 0)
        return query(config, values, ...more);
      const name = nameOf(config);
      return query({ text: config, values, ...(name !== undefined && { name }) }, ...more);
    }) as Client['query'];
  }

  /** What is sent in one turn of the event loop is one write to the socket. */
  private gather(): void {
    if (this.gathering) return;
    const { stream } = this.connection;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}
