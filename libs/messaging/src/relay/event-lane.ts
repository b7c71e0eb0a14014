import type { EventDefinition } from '@anxin/contracts';
import { Logger } from '@nestjs/common';
import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import { isPermanentKafkaError, isUnknownTopic } from '../kafka/kafka-errors';
import { ensureTopics, prefixed, topicConfigs } from '../kafka/topics';
import type { KafkaSettings } from '../messaging-options';
import type { MessagingMetrics } from '../messaging-metrics';
import { inGroups } from './in-groups';
import { LaneHealth } from './lane-health';
import type { OutboxRow, OutboxSession } from './outbox-session';
import { reasonOf } from './reason-of';
import { sending } from './sending';
import type { RelayTuning } from './relay-tuning';
import { pause, type Wake } from './wake';

/** A broker takes one record batch of a megabyte; a request stays below it even if all its events fall on one partition. */
const requestBytes = 700_000;

/** Outbox to Kafka, in order. One request at a time: the next is sent when the last is acknowledged by all replicas and marked. */
export class EventLane {
  private readonly logger = new Logger('EventLane');
  private readonly health: LaneHealth;
  private producer: Producer | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly definitions: readonly EventDefinition[],
    private readonly tuning: RelayTuning,
    private readonly metrics: MessagingMetrics,
  ) {
    this.health = new LaneHealth(tuning.backoffMs);
  }

  async run(session: OutboxSession, wake: Wake, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const rows = await session.take('events', this.tuning.batch);
      if (rows.length === 0) await wake.wait(this.tuning.pollMs, signal);
      for (const request of this.requests(rows)) {
        if (signal.aborted || !(await this.deliver(session, request))) break;
      }
      if (this.health.failing) await pause(this.health.pauseMs, signal);
    }
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  private *requests(rows: readonly OutboxRow[]): Generator<OutboxRow[]> {
    let request: OutboxRow[] = [];
    let bytes = 0;
    for (const row of rows) {
      const size = Buffer.byteLength(row.payload) + 500;
      if (request.length > 0 && bytes + size > requestBytes) {
        yield request;
        request = [];
        bytes = 0;
      }
      request.push(row);
      bytes += size;
    }
    if (request.length > 0) yield request;
  }

  /** @returns false when Kafka is not to be had now, or a key was parked: what follows has to be looked up again */
  private async deliver(session: OutboxSession, rows: readonly OutboxRow[]): Promise<boolean> {
    try {
      await this.send(rows);
    } catch (error) {
      return this.notSent(session, rows, error);
    }
    await session.delivered(
      rows.map(({ id }) => id),
      'delivered',
    );
    this.metrics.relayed('events', 'delivered', rows.length);
    if (this.health.worked()) this.logger.log({ msg: 'Kafka takes events again' });
    return true;
  }

  private async notSent(session: OutboxSession, rows: readonly OutboxRow[], error: unknown): Promise<boolean> {
    const [head, ...rest] = rows;
    if (head === undefined) return true;
    const reason = reasonOf(error);
    if (!isPermanentKafkaError(error)) {
      if (!this.health.failing) this.logger.warn({ msg: 'Kafka takes no events', reason });
      this.health.failed();
      this.metrics.relayed('events', 'unavailable', 1);
      await this.close(); // the next attempt begins with fresh connections and metadata
      await session.failed(head.id, reason, null);
      return false;
    }
    if (rest.length > 0) {
      // Somewhere in here is what the broker will never take: halve until it stands alone.
      const middle = Math.ceil(rows.length / 2);
      return (await this.deliver(session, rows.slice(0, middle))) && this.deliver(session, rows.slice(middle));
    }
    this.logger.error({
      msg: 'event can not be delivered, its key is parked',
      key: head.orderingKey,
      type: head.type,
      reason,
    });
    this.metrics.relayed('events', 'parked', 1);
    await session.park('events', head, reason);
    return false;
  }

  private async send(rows: readonly OutboxRow[]): Promise<void> {
    const producer = (this.producer ??= await this.connect());
    const byTopic = inGroups(rows, ({ topic }) => prefixed(this.settings, topic));
    try {
      await sending(rows, async (headersOf) => {
        const topicMessages = [...byTopic].map(([topic, messages]) => ({
          topic,
          messages: messages.map((row) => ({
            key: row.headers['ce_subject'] ?? null,
            value: row.payload,
            headers: headersOf(row),
          })),
        }));
        await producer.sendBatch({ acks: -1, timeout: 8_000, topicMessages });
      });
    } catch (error) {
      if (isUnknownTopic(error)) await this.createTopics();
      throw error;
    }
  }

  private async connect(): Promise<Producer> {
    await this.createTopics();
    const producer = this.kafka.producer({
      // An idempotent producer of kafkajs gives up for good after some failures; the inbox takes the duplicates instead.
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 1 },
    });
    await producer.connect();
    return producer;
  }

  private async createTopics(): Promise<void> {
    const admin = this.kafka.admin({ retry: { retries: 1 } });
    try {
      await admin.connect();
      await ensureTopics(admin, topicConfigs(this.settings, this.definitions));
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}
