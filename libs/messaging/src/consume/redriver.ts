import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { MessagingMetrics } from '../messaging-metrics';
import { pause } from '../relay/wake';
import type { EventHandling, Handling } from './event-handling';
import type { ParkedLetter } from './parking-lot';
import { readMessage } from './read-message';

/**
 * Handles set-aside messages again when somebody has asked for it, in the order of their keys. While it works on a letter it holds the
 * lock of the parked key, so that the consumer can neither overtake nor add unseen; when the last letter of a key is handled the key is
 * free. A letter that fails again stays, and so does what stands behind it.
 */
export class Redriver {
  private readonly logger = new Logger('Redriver');

  constructor(
    private readonly databaseUrl: string,
    private readonly schema: string,
    private readonly handling: EventHandling,
    private readonly pollMs: number,
    private readonly metrics: MessagingMetrics,
  ) {}

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      let client: Client | undefined;
      try {
        client = await this.connect();
        while (!stopping.aborted) {
          await this.figures(client);
          while (!stopping.aborted && (await this.next(client, stopping)));
          await pause(this.pollMs, stopping);
        }
      } catch (error) {
        this.logger.warn({ msg: 're-drive pauses', reason: String(error) });
        await pause(this.pollMs, stopping);
      } finally {
        await client?.end().catch(() => undefined);
      }
    }
  }

  /** @returns whether there was a letter to handle */
  private async next(client: Client, stopping: AbortSignal): Promise<boolean> {
    const { rowCount } = await client.query(
      `select from "${this.schema}".dead_letter where redriven_at is null and redrive_requested_at is not null limit 1`,
    );
    if (rowCount === 0) return false;
    await client.query('begin');
    try {
      const letter = await this.lockedLetter(client);
      if (letter) await this.settle(client, letter, await this.handle(letter, stopping));
      await client.query('commit');
      return letter !== undefined;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** One process of the service re-drives at a time. */
  private async lockedLetter(client: Client): Promise<ParkedLetter | undefined> {
    const lock = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine',
      [`anxin/redrive/${this.schema}`],
    );
    if (lock.rows[0]?.mine !== true) return undefined;
    const { rows } = await client.query<ParkedLetter>(
      `select id, topic, partition, "offset", '0' as timestamp, key, value, headers, blocking
         from "${this.schema}".dead_letter
        where redriven_at is null and redrive_requested_at is not null order by id limit 1`,
    );
    const letter = rows[0];
    if (letter?.blocking)
      await client.query(
        `select from "${this.schema}".parked_key where area = $1 and key = $2 for update`,
        areaKey(letter),
      );
    return letter;
  }

  private async handle(letter: ParkedLetter, stopping: AbortSignal): Promise<Handling> {
    const reading = readMessage(letter, this.handling.definitions);
    if (reading.kind === 'unreadable') return { outcome: 'failed', reason: reading.reason };
    return reading.kind === 'foreign' ? { outcome: 'handled' } : this.handling.handle(reading.event, stopping);
  }

  private async settle(client: Client, { id, ...letter }: ParkedLetter, handling: Handling): Promise<void> {
    if (handling.outcome === 'stopped') return;
    if (handling.outcome === 'failed') {
      this.logger.error({
        msg: 're-drive failed, the message stays',
        letter: id,
        topic: letter.topic,
        reason: handling.reason,
      });
      await client.query(
        `update "${this.schema}".dead_letter set error = $2, redrive_requested_at = null where id = $1`,
        [id, handling.reason.slice(0, 500)],
      );
      if (!letter.blocking) return;
      await client.query(
        `update "${this.schema}".dead_letter set redrive_requested_at = null where topic = $1 and key = $2 and blocking and redriven_at is null`,
        [letter.topic, letter.key],
      );
      return;
    }
    this.metrics.consumed('redriven');
    await client.query(`update "${this.schema}".dead_letter set redriven_at = now() where id = $1`, [id]);
    if (!letter.blocking) return;
    await client.query(
      `delete from "${this.schema}".parked_key
        where area = $1 and key = $2
          and not exists (select from "${this.schema}".dead_letter
                           where topic = $3 and key = $2 and blocking and redriven_at is null)`,
      [...areaKey(letter), letter.topic],
    );
  }

  private async figures(client: Client): Promise<void> {
    const { rows } = await client.query<{ keys: number }>(
      `select count(*)::integer as keys from "${this.schema}".parked_key where area like 'inbox/%'`,
    );
    this.metrics.parkedInbox(rows[0]?.keys ?? 0);
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: `anxin-redrive-${this.schema}`,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => undefined); // the next statement rejects and a new connection is made
    await client.connect();
    return client;
  }
}

const areaKey = ({ topic, key }: Pick<ParkedLetter, 'topic' | 'key'>): [string, string | null] => [
  `inbox/${topic}`,
  key,
];
