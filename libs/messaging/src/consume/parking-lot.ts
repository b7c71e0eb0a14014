import { Client } from 'pg';
import type { RawMessage } from './read-message';

export interface ParkedLetter extends RawMessage {
  readonly id: string;
  readonly blocking: boolean;
}
/** Puts the message into the dead-letter topic; rejects while the topic is not to be had. */
export type SendDeadLetter = (message: RawMessage, reason: string) => Promise<void>;

const areaOf = (topic: string): string => `inbox/${topic}`;
const identityOf = ({ headers, partition, offset, timestamp }: RawMessage): string =>
  headers['ce_id'] ?? `${partition}/${offset}/${timestamp}`;

/**
 * Messages that could not be handled, in the order of their keys. The table is what a re-drive reads; the dead-letter topic, written
 * before the row commits, shows the same to everybody else. One connection of its own, one transaction at a time.
 */
export class ParkingLot {
  private client: Client | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly schema: string,
    private readonly sendDeadLetter: SendDeadLetter,
  ) {}

  parkedKeys(topic: string): Promise<Set<string>> {
    return this.inTurn(async (client) => {
      const { rows } = await client.query<{ key: string }>(
        `select key from "${this.schema}".parked_key where area = $1`,
        [areaOf(topic)],
      );
      return new Set(rows.map(({ key }) => key));
    });
  }

  /** The message and, when it has a key, everything of its key that comes after it. */
  park(message: RawMessage, reason: string): Promise<void> {
    return this.transaction(async (client) => {
      const { key, topic } = message;
      if (key !== null) {
        await client.query(
          `insert into "${this.schema}".parked_key (area, key, reason) values ($1, $2, $3) on conflict do nothing`,
          [areaOf(topic), key, reason],
        );
        await this.lockKey(client, topic, key);
      }
      await this.keep(client, message, reason, key !== null);
    });
  }

  /** @returns false when the key was set free meanwhile: the message has to be handled */
  follow(message: RawMessage): Promise<boolean> {
    return this.transaction(async (client) => {
      if (message.key === null || !(await this.lockKey(client, message.topic, message.key))) return false;
      await this.keep(client, message, 'An earlier message of the key is parked', true);
      return true;
    });
  }

  /** A message that nobody can read has no place in its key's order. */
  setAside(message: RawMessage, reason: string): Promise<void> {
    return this.transaction((client) => this.keep(client, message, reason, false));
  }

  async close(): Promise<void> {
    await this.turn.catch(() => undefined);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  /** Waits for a re-drive of the key that is under way. @returns whether the key is parked */
  private async lockKey(client: Client, topic: string, key: string): Promise<boolean> {
    const { rowCount } = await client.query(
      `select from "${this.schema}".parked_key where area = $1 and key = $2 for update`,
      [areaOf(topic), key],
    );
    return rowCount === 1;
  }

  /** A letter that joins a key under re-drive is re-driven with it. The same message again adds nothing. */
  private async keep(client: Client, message: RawMessage, reason: string, blocking: boolean): Promise<void> {
    const { topic, partition, offset, key, value, headers } = message;
    const kept = await client.query(
      `insert into "${this.schema}".dead_letter as d
         (topic, identity, partition, "offset", key, value, headers, blocking, error, redrive_requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
         (select max(redrive_requested_at) from "${this.schema}".dead_letter
           where $8 and topic = $1 and key = $5 and redriven_at is null))
       on conflict (topic, identity) do update
          set redriven_at = null, error = excluded.error, dead_at = now(), redrive_requested_at = excluded.redrive_requested_at
        where d.redriven_at is not null
       returning 1`,
      [
        topic,
        identityOf(message),
        partition,
        offset,
        key,
        value,
        JSON.stringify(headers),
        blocking,
        reason.slice(0, 500),
      ],
    );
    if (kept.rowCount === 1) await this.sendDeadLetter(message, reason);
  }

  private transaction<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.inTurn(async (client) => {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    });
  }

  /** After an error the connection is given up, and with it an open transaction. */
  private inTurn<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const mine = this.turn
      .catch(() => undefined)
      .then(async () => {
        try {
          return await work(await this.connected());
        } catch (error) {
          const { client } = this;
          this.client = undefined;
          await client?.end().catch(() => undefined);
          throw error;
        }
      });
    this.turn = mine;
    return mine;
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: `anxin-parking-${this.schema}`,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
    });
    client.on('error', () => {
      if (this.client === client) this.client = undefined;
    });
    await client.connect();
    return (this.client = client);
  }
}
