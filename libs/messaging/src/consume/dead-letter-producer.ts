import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import { deadLetterTopic } from '../kafka/topics';
import type { RawMessage } from './read-message';

/** Writes to `<topic>.dlq`: key, value and headers as they were, and where the message came from and why it is here. */
export class DeadLetterProducer {
  private producer: Producer | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly group: string,
  ) {}

  /** Rejects while Kafka is not to be had; the caller then commits nothing. */
  async send({ topic, partition, offset, key, value, headers }: RawMessage, reason: string): Promise<void> {
    const producer = (this.producer ??= await this.connect());
    const origin = {
      dlq_topic: topic,
      dlq_partition: String(partition),
      dlq_offset: offset,
      dlq_group: this.group,
      dlq_error: reason.slice(0, 500),
      dlq_at: new Date().toISOString(),
    };
    try {
      await producer.send({
        topic: deadLetterTopic(topic),
        acks: -1,
        timeout: 8_000,
        messages: [{ key, value, headers: { ...headers, ...origin } }],
      });
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 1 },
    });
    await producer.connect();
    return producer;
  }
}
