import type { Consumer, Kafka } from 'kafkajs';
import type { BatchWork } from './batch-work';
import type { ConsumerTuning } from './consumer-tuning';

/** One kafkajs consumer, from its connection to its crash or its leaving. What comes after a crash is another one. */
export class GroupMember {
  private readonly consumer: Consumer;
  private readonly crashing: Promise<Error>;
  private joinedAt: number | undefined;
  /** When the group last answered. */
  private heardAt = 0;
  private ended = false;

  constructor(
    kafka: Kafka,
    groupId: string,
    private readonly tuning: ConsumerTuning,
  ) {
    this.consumer = kafka.consumer({
      groupId,
      sessionTimeout: tuning.sessionTimeoutMs,
      rebalanceTimeout: 6 * tuning.sessionTimeoutMs,
      heartbeatInterval: Math.min(3_000, tuning.sessionTimeoutMs / 3),
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 1_000,
      metadataMaxAge: 60_000,
      retry: { retries: 5, restartOnFailure: async () => false },
    });
    const { CRASH, FETCH, GROUP_JOIN, HEARTBEAT } = this.consumer.events;
    this.consumer.on(GROUP_JOIN, () => void (this.joinedAt ??= performance.now()));
    for (const sign of [GROUP_JOIN, HEARTBEAT, FETCH] as const)
      this.consumer.on(sign, () => void (this.heardAt = performance.now()));
    this.crashing = new Promise((resolve) =>
      this.consumer.on(CRASH, ({ payload: { error } }) => {
        this.ended = true;
        resolve(error);
      }),
    );
  }

  /** Whether it is in the group now: one that hears nothing for so long has lost its partitions, and kafkajs may yet try on in silence. */
  get joined(): boolean {
    const silence = performance.now() - this.heardAt;
    return !this.ended && this.joinedAt !== undefined && silence < this.tuning.sessionTimeoutMs;
  }

  /** Whether it was in the group for so long that its end has nothing to do with its beginning. */
  get steady(): boolean {
    return this.joinedAt !== undefined && this.heardAt - this.joinedAt >= 6 * this.tuning.sessionTimeoutMs;
  }

  async connect(topics: string[]): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics, fromBeginning: true });
  }

  /** Resolves when it has joined, or has crashed before. */
  async consume(work: BatchWork): Promise<void> {
    await this.consumer.run({
      eachBatch: (payload) => work.run(payload),
      eachBatchAutoResolve: false,
      autoCommitInterval: 1_000,
      partitionsConsumedConcurrently: this.tuning.partitionsAtOnce,
    });
  }

  /** Resolves with what it crashed of, or with nothing when `stopping` aborts first. */
  crash(stopping: AbortSignal): Promise<Error | undefined> {
    if (stopping.aborted) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const stop = (): void => resolve(undefined);
      stopping.addEventListener('abort', stop);
      void this.crashing.then((error) => {
        stopping.removeEventListener('abort', stop);
        resolve(error);
      });
    });
  }

  async leave(): Promise<void> {
    this.ended = true;
    await this.consumer.disconnect().catch(() => undefined);
  }
}
