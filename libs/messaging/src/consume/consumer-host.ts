import type { EventDefinition } from '@anxin/contracts';
import { Logger } from '@nestjs/common';
import type { Consumer, Kafka } from 'kafkajs';
import { ensureTopics, prefixed, topicConfigs } from '../kafka/topics';
import type { KafkaSettings } from '../messaging-options';
import { backoffMs } from '../relay/backoff';
import { pause } from '../relay/wake';
import type { BatchWork } from './batch-work';
import type { ConsumerTuning } from './consumer-tuning';

const joinGraceMs = 5_000;

/** The service's member of its consumer group, from the first connection, which may take as long as Kafka is away, to its end. */
export class ConsumerHost {
  private readonly logger = new Logger('ConsumerHost');
  private consumer: Consumer | undefined;
  private beginning: Promise<void> | undefined;
  private crash: Error | undefined;
  private member = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly groupId: string,
    private readonly tuning: ConsumerTuning,
    private readonly onFatal: (error: Error) => void,
  ) {}

  /** Set when the consumer can not go on. */
  get crashed(): Error | undefined {
    return this.crash;
  }

  /** Whether it is a member of its group now; false while Kafka is away. */
  get joined(): boolean {
    return this.member;
  }

  async run(definitions: readonly EventDefinition[], work: BatchWork, stopping: AbortSignal): Promise<void> {
    for (let failures = 1; !stopping.aborted; failures += 1) {
      try {
        this.beginning = this.begin(definitions, work, stopping);
        await this.beginning;
        return;
      } catch (error) {
        this.logger.warn({ msg: 'Kafka is not to be had, events wait', reason: String(error) });
        await this.leave();
        await pause(backoffMs(failures, this.tuning.backoffMs), stopping);
      }
    }
  }

  /**
   * Resolves when the message in hand is settled and what is settled is committed. A join that is under way is let come to its end
   * first: kafkajs forgets a runner that is stopped before it has joined, which would then consume on, out of reach.
   */
  async stop(): Promise<void> {
    const given = new AbortController();
    await Promise.race([this.beginning?.catch(() => undefined), pause(joinGraceMs, given.signal)]);
    given.abort();
    await this.leave();
  }

  private async leave(): Promise<void> {
    const { consumer } = this;
    this.consumer = undefined;
    await consumer?.disconnect().catch(() => undefined);
  }

  private async begin(definitions: readonly EventDefinition[], work: BatchWork, stopping: AbortSignal): Promise<void> {
    const admin = this.kafka.admin({ retry: { retries: 1 } });
    try {
      await admin.connect();
      await ensureTopics(admin, topicConfigs(this.settings, definitions));
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
    if (stopping.aborted) return;
    const consumer = this.kafka.consumer({
      groupId: this.groupId,
      sessionTimeout: this.tuning.sessionTimeoutMs,
      rebalanceTimeout: 6 * this.tuning.sessionTimeoutMs,
      heartbeatInterval: Math.min(3_000, this.tuning.sessionTimeoutMs / 3),
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 1_000,
      metadataMaxAge: 60_000,
      retry: { retries: 5, restartOnFailure: async () => !stopping.aborted },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, () => void (this.member = true));
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      this.member = false;
      if (restart) this.logger.warn({ msg: 'the consumer begins again', reason: error.message });
      else if (!stopping.aborted) this.fail(error);
    });
    await consumer.connect();
    const topics = [...new Set(definitions.map(({ topic }) => prefixed(this.settings, topic)))];
    await consumer.subscribe({ topics, fromBeginning: true });
    if (stopping.aborted) return;
    await consumer.run({
      eachBatch: (payload) => work.run(payload),
      eachBatchAutoResolve: false,
      autoCommitInterval: 1_000,
      partitionsConsumedConcurrently: this.tuning.partitionsAtOnce,
    });
  }

  private fail(error: Error): void {
    if (this.crash) return;
    this.crash = error;
    this.logger.fatal({ msg: 'the consumer has crashed, this process can not go on', reason: error.message });
    this.onFatal(error);
  }
}
