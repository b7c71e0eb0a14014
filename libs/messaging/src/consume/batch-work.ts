import { Logger } from '@nestjs/common';
import type { EachBatchPayload, IHeaders, KafkaMessage } from 'kafkajs';
import type { MessagingMetrics } from '../messaging-metrics';
import { backoffMs } from '../relay/backoff';
import { pause } from '../relay/wake';
import type { ConsumerTuning } from './consumer-tuning';
import type { EventHandling } from './event-handling';
import type { ParkingLot } from './parking-lot';
import { type RawMessage, readMessage } from './read-message';

const heartbeatEveryMs = 3_000;

const texts = (headers: IHeaders = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const one = Array.isArray(value) ? value[0] : value;
      return one === undefined ? [] : [[name, one.toString()]];
    }),
  );

const rawMessage = (
  topic: string,
  partition: number,
  { offset, timestamp, key, value, headers }: KafkaMessage,
): RawMessage => ({
  topic,
  partition,
  offset,
  timestamp,
  key: key === null ? null : key.toString('utf8'),
  value,
  headers: texts(headers),
});

/**
 * One batch of one partition, message by message. An offset is resolved when the message's effect is committed, when the message is
 * set aside (row and dead-letter topic), or when nobody here handles it; never before.
 */
export class BatchWork {
  private readonly logger = new Logger('BatchWork');

  constructor(
    private readonly handling: EventHandling,
    private readonly lot: ParkingLot,
    private readonly tuning: ConsumerTuning,
    private readonly metrics: MessagingMetrics,
    private readonly stopping: AbortSignal,
  ) {}

  async run({
    batch,
    resolveOffset,
    heartbeat,
    commitOffsetsIfNecessary,
    isRunning,
    isStale,
  }: EachBatchPayload): Promise<void> {
    // A slow handler must not cost the member its partitions; what the group says meanwhile is thrown where kafkajs can hear it.
    let lost: unknown;
    const beating = setInterval(() => void heartbeat().catch((error: unknown) => (lost ??= error)), heartbeatEveryMs);
    try {
      const parked = await this.untilAvailable(() => this.lot.parkedKeys(batch.topic));
      for (const message of batch.messages) {
        if (parked === undefined || this.stopping.aborted || !isRunning() || isStale()) return;
        if (!(await this.settle(rawMessage(batch.topic, batch.partition, message), parked))) return;
        resolveOffset(message.offset);
        if (lost !== undefined) throw lost;
        await heartbeat();
        await commitOffsetsIfNecessary();
      }
    } finally {
      clearInterval(beating);
    }
  }

  /** @returns false when the process stops before the message is settled */
  private async settle(message: RawMessage, parked: Set<string>): Promise<boolean> {
    const reading = readMessage(message, this.handling.definitions);
    if (reading.kind === 'foreign') {
      this.metrics.consumed('skipped');
      return true;
    }
    if (reading.kind === 'unreadable')
      return this.aside(message, reading.reason, () => this.lot.setAside(message, reading.reason));
    if (message.key !== null && parked.has(message.key)) {
      const followed = await this.untilAvailable(() => this.lot.follow(message));
      if (followed === undefined) return false;
      if (followed) {
        this.metrics.consumed('dead-lettered');
        return true;
      }
      parked.delete(message.key);
    }
    const handling = await this.handling.handle(reading.event, this.stopping);
    if (handling.outcome === 'stopped') return false;
    if (handling.outcome === 'handled') {
      this.metrics.consumed('handled');
      return true;
    }
    if (message.key !== null) parked.add(message.key);
    return this.aside(message, handling.reason, () => this.lot.park(message, handling.reason));
  }

  private async aside(message: RawMessage, reason: string, put: () => Promise<void>): Promise<boolean> {
    const done = await this.untilAvailable(async () => {
      await put();
      return true;
    });
    if (done === undefined) return false;
    const { topic, partition, offset, headers } = message;
    this.logger.error({
      msg: 'a message is set aside',
      topic,
      partition,
      offset,
      eventId: headers['ce_id'],
      type: headers['ce_type'],
      reason,
    });
    this.metrics.consumed('dead-lettered');
    return true;
  }

  /** Without the parking lot nothing can be decided, and nothing is committed: wait. `undefined` when the process stops before. */
  private async untilAvailable<T>(ask: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 1; !this.stopping.aborted; failures += 1) {
      try {
        return await ask();
      } catch (error) {
        this.logger.warn({
          msg: 'messages wait: database or dead-letter topic is not to be had',
          reason: String(error),
        });
        await pause(backoffMs(failures, this.tuning.backoffMs), this.stopping);
      }
    }
    return undefined;
  }
}
