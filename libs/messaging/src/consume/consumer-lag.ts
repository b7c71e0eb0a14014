import type { Admin, Kafka } from 'kafkajs';

const answerWithinMs = 3_000;

/**
 * How far a consumer group is behind, by what Kafka holds and what the group has committed: true also while the consumer is stuck, or
 * none is there. The connection is made when somebody asks first.
 */
export class ConsumerLag {
  private admin: Promise<Admin> | undefined;
  private asking: Promise<Record<string, number>> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly groupId: string,
  ) {}

  /**
   * Messages of each topic that nobody of the group has settled, at most: a compacted topic counts those that were dropped meanwhile.
   * @throws Error when Kafka does not say it within three seconds
   */
  async read(topics: readonly string[]): Promise<Record<string, number>> {
    if (topics.length === 0) return {};
    this.asking ??= this.ask(topics).finally(() => (this.asking = undefined));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Kafka says nothing within ${answerWithinMs} ms`)), answerWithinMs);
    });
    return Promise.race([this.asking, late]).finally(() => clearTimeout(timer));
  }

  /** What is being asked is waited for: kafkajs would connect again for a request that is still under way. */
  async close(): Promise<void> {
    await this.asking?.catch(() => undefined);
    await this.disconnect();
  }

  private async ask(topics: readonly string[]): Promise<Record<string, number>> {
    try {
      const admin = await (this.admin ??= this.connect());
      const settled = await admin.fetchOffsets({ groupId: this.groupId, topics: [...topics] });
      const behind = settled.map(async ({ topic, partitions }) => {
        const upto = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
        const held = await admin.fetchTopicOffsets(topic);
        // Whoever has settled nothing yet (-1) begins at the oldest message.
        const waiting = held.map(
          ({ partition, high, low }) => Number(high) - Math.max(upto.get(partition) ?? -1, Number(low)),
        );
        return [topic, waiting.reduce((sum, messages) => sum + Math.max(0, messages), 0)] as const;
      });
      const known = await Promise.allSettled(behind);
      const failure = known.find((topic) => topic.status === 'rejected');
      if (failure) throw failure.reason;
      return Object.fromEntries(known.flatMap((topic) => (topic.status === 'fulfilled' ? [topic.value] : [])));
    } catch (error) {
      await this.disconnect(); // the next question begins with a fresh connection
      throw error;
    }
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { retries: 1 } });
    try {
      await admin.connect();
      return admin;
    } catch (error) {
      await admin.disconnect().catch(() => undefined);
      throw error;
    }
  }

  private async disconnect(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    await admin?.then((one) => one.disconnect()).catch(() => undefined);
  }
}
