import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Lane } from './outbox-entry';

declare module 'pg' {
  // pg 8.11 has it, its types do not.
  interface Client {
    unref(): void;
  }
}

/** Channel on which the relay of a schema listens; the payload names the lane. */
export const nudgeChannel = (schema: string): string => `anxin_outbox_${schema}`;

/** Who waits for the commit gets its answer before the relay sets to work in the same process. */
const answersFirst = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Tells the relay that rows were committed. It has a connection of its own, so that it never waits for the pool, and while one
 * NOTIFY is under way all further nudges become the next one: under load a nudge costs next to nothing. A lost nudge is made good
 * by the relay's polling.
 */
export class Nudger {
  private static readonly ofDataSource = new WeakMap<DataSource, Nudger>();
  private readonly logger = new Logger('Nudger');
  private readonly due = new Map<string, { schema: string; lane: Lane }>();
  private client: Client | undefined;
  private sending: Promise<void> | undefined;

  private constructor(private readonly dataSource: DataSource) {}

  static of(dataSource: DataSource): Nudger {
    const known = Nudger.ofDataSource.get(dataSource);
    if (known) return known;
    const nudger = new Nudger(dataSource);
    Nudger.ofDataSource.set(dataSource, nudger);
    return nudger;
  }

  nudge(schema: string, lane: Lane): void {
    this.due.set(`${schema}/${lane}`, { schema, lane });
    this.sending ??= this.send().finally(() => (this.sending = undefined));
  }

  async close(): Promise<void> {
    await this.sending;
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  private async send(): Promise<void> {
    await answersFirst();
    try {
      while (this.due.size > 0) {
        const nudges = [...this.due.values()];
        this.due.clear();
        const client = await this.connected();
        await client.query('select pg_notify(channel, lane) from unnest($1::text[], $2::text[]) as n(channel, lane)', [
          nudges.map(({ schema }) => nudgeChannel(schema)),
          nudges.map(({ lane }) => lane),
        ]);
      }
    } catch (error) {
      this.logger.warn({ msg: 'the relay was not nudged and will find the rows by polling', reason: String(error) });
      this.client = undefined;
    }
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    const { options } = this.dataSource;
    if (options.type !== 'postgres') throw new Error(`No NOTIFY on ${options.type}`);
    if (options.url === undefined) throw new Error('The data source has no url');
    const client = new Client({
      connectionString: options.url,
      application_name: `${options.applicationName ?? 'anxin'}-nudge`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', () => {
      if (this.client === client) this.client = undefined;
    });
    await client.connect();
    client.unref(); // it must never keep a finished process alive
    this.client = client;
    return client;
  }
}
