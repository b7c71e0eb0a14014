import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import {
  type Admin,
  type Consumer,
  type ISocketFactory,
  type ITopicConfig,
  Kafka,
  logLevel,
  Partitioners,
} from 'kafkajs';
import { eventually } from './eventually';
import type { TcpProxy } from './tcp-proxy';

export interface CollectedMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  /** The text of the value; empty for a tombstone. */
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Collector {
  /** In the order of arrival: within a partition that is the order of the topic. */
  readonly messages: readonly CollectedMessage[];
  stop(): Promise<void>;
}
export interface ProducedMessage {
  readonly key: string | null;
  readonly value: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A corner of the cluster: everything in it begins with `prefix` and is deleted by `stop`. */
export interface TestKafka {
  readonly brokers: readonly string[];
  /** For TOPIC_PREFIX: unique for each call. */
  readonly prefix: string;
  readonly kafka: Kafka;
  /** Names without prefix. */
  createTopics(...topics: readonly (string | ITopicConfig)[]): Promise<void>;
  /** Reads topics (names without prefix) from their beginning, as a group of its own; reads on from the moment it resolves. */
  collect(...topics: readonly string[]): Promise<Collector>;
  /** Sends in order to a topic (name without prefix). */
  produce(topic: string, ...messages: readonly ProducedMessage[]): Promise<void>;
  /** Stops collectors and deletes topics and groups. */
  stop(): Promise<void>;
}

/** Leads every connection of a kafkajs client through the proxy, whatever address the broker names. For a cluster of one broker. */
export const throughProxy = (proxy: TcpProxy): { socketFactory: ISocketFactory } => {
  const socketFactory: ISocketFactory = ({ onConnect }) => connect({ port: proxy.port, host: '127.0.0.1' }, onConnect);
  return { socketFactory };
};

const partitionsOf = 3;

/** @param brokers instead of those of KAFKA_BROKERS, for a test with a broker of its own */
export const testKafka = async (
  brokers: readonly string[] | undefined = process.env['KAFKA_BROKERS']?.split(','),
): Promise<TestKafka> => {
  if (brokers === undefined) throw new Error('KAFKA_BROKERS is not set: these tests need a Kafka broker');
  const prefix = `t${randomBytes(5).toString('hex')}.`;
  const kafka = new Kafka({
    clientId: `${prefix}test`,
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    retry: { retries: 8 },
  });
  const admin = kafka.admin();
  const producer = kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await Promise.all([admin.connect(), producer.connect()]);
  const collectors: Consumer[] = [];

  const createTopics: TestKafka['createTopics'] = async (...topics) => {
    if (topics.length === 0) return;
    const configs = topics.map((topic) =>
      typeof topic === 'string' ? { topic, numPartitions: partitionsOf, replicationFactor: 1 } : topic,
    );
    await admin.createTopics({
      waitForLeaders: false, // it gives up when the broker that is asked has not heard of the topic yet
      topics: configs.map((config) => ({ ...config, topic: prefix + config.topic })),
    });
    // Created is not yet known to whoever answers for metadata.
    const names = topics.map((topic) => prefix + (typeof topic === 'string' ? topic : topic.topic));
    const led = async (): Promise<boolean> => {
      const known = await admin.fetchTopicMetadata({ topics: names });
      return known.topics.every(
        ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
      );
    };
    await eventually(led, { within: 30_000, what: 'leaders of new topics' });
  };

  const ownTopics = async (): Promise<string[]> =>
    (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));

  return {
    brokers,
    prefix,
    kafka,
    createTopics,
    collect: async (...topics) => {
      const present = new Set(await ownTopics());
      await createTopics(...topics.filter((topic) => !present.has(prefix + topic)));
      const messages: CollectedMessage[] = [];
      const consumer = kafka.consumer({
        groupId: `${prefix}collector-${randomBytes(4).toString('hex')}`,
        maxWaitTimeInMs: 200,
      });
      collectors.push(consumer);
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((topic) => prefix + topic), fromBeginning: true });
      const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
      await consumer.run({
        eachMessage: async ({ topic, partition, message: { offset, key, value, headers } }) => {
          messages.push({
            topic: topic.slice(prefix.length),
            partition,
            offset,
            key: key?.toString() ?? null,
            value: value?.toString() ?? '',
            headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)])),
          });
        },
      });
      await joined;
      return { messages, stop: () => consumer.disconnect() };
    },
    produce: async (topic, ...messages) => {
      await producer.send({
        topic: prefix + topic,
        acks: -1,
        messages: messages.map((message) => ({ ...message, headers: { ...message.headers } })),
      });
    },
    stop: async () => {
      await Promise.all(collectors.map((consumer) => consumer.disconnect()));
      await producer.disconnect();
      await removeCorner(admin, prefix);
      await admin.disconnect();
    },
  };
};

/** Deletes every topic and consumer group of a prefix: a broker that keeps them all runs out of memory in a long run of tests. */
const removeCorner = async (admin: Admin, prefix: string): Promise<void> => {
  const groups = (await admin.listGroups()).groups
    .map(({ groupId }) => groupId)
    .filter((group) => group.startsWith(prefix));
  await admin.deleteGroups(groups).catch(() => undefined); // one with a member left goes by itself
  // Asked again after a slow answer, the broker does not know any more what it has deleted.
  await eventually(
    async () => {
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
      if (topics.length > 0) await admin.deleteTopics({ topics });
      return true;
    },
    { within: 10_000, what: `the topics of ${prefix} deleted` },
  );
};

/** As `removeCorner`, for what a service made by itself under TOPIC_PREFIX; a broker that is down by the test's own will keeps nothing. */
export const clearKafka = async (brokers: readonly string[], prefix: string): Promise<void> => {
  const kafka = new Kafka({
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    retry: { retries: 1 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    await removeCorner(admin, prefix);
  } catch {
    // nothing was made, or nobody can be asked
  } finally {
    await admin.disconnect();
  }
};
