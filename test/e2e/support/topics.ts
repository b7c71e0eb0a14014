import { eventually } from '@anxin/testing';
import { type Admin, Kafka, logLevel, Partitioners, type KafkaMessage } from 'kafkajs';
import { stack } from './stack';

const kafka = (): Kafka =>
  new Kafka({ clientId: 'outside', brokers: [stack.kafka], logLevel: logLevel.NOTHING, retry: { retries: 8 } });
const named = (topic: string): string => `${stack.topicPrefix}${topic}`;

const asAdmin = async <T>(look: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka().admin();
  await admin.connect();
  try {
    return await look(admin);
  } finally {
    await admin.disconnect();
  }
};

/** What the topic holds since an instant, in the order of its partitions. */
const messagesSince = async (topic: string, since: Date): Promise<KafkaMessage[]> => {
  const [from, ends] = await asAdmin((admin) =>
    Promise.all([admin.fetchTopicOffsetsByTimestamp(topic, since.getTime()), admin.fetchTopicOffsets(topic)]),
  );
  // In whatever order the broker names the partitions.
  const begins = new Map(from.map(({ partition, offset }) => [partition, Number(offset)]));
  const wanted = new Map(
    ends.map(({ partition, offset }) => [partition, { from: begins.get(partition) ?? 0, to: Number(offset) }]),
  );
  const left = new Set([...wanted].filter(([, { from: start, to }]) => start < to).map(([partition]) => partition));
  const found: KafkaMessage[] = [];
  if (left.size === 0) return found;
  const consumer = kafka().consumer({ groupId: `outside.${topic}.${Date.now()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachMessage: async ({ partition, message }) => {
      const { from: first = 0, to = 0 } = wanted.get(partition) ?? {};
      const offset = Number(message.offset);
      if (offset >= first && offset < to) found.push(message);
      if (offset >= to - 1) left.delete(partition);
    },
  });
  await eventually(() => left.size === 0, {
    within: 60_000,
    what: `everything of ${topic} since ${since.toISOString()}`,
  });
  await consumer.disconnect();
  return found;
};

/**
 * Puts everything that the topics hold since an instant behind what they hold, twice and the newest first: a redelivery at its worst.
 * @returns how many messages went out
 */
export const tellAgain = async (topics: readonly string[], since: Date): Promise<number> => {
  const producer = kafka().producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  let told = 0;
  for (const topic of topics.map(named)) {
    const backwards = (await messagesSince(topic, since)).reverse();
    const messages = backwards.flatMap(({ key, value, headers = {} }) => {
      const message = { key, value, headers };
      return [message, message];
    });
    if (messages.length > 0) await producer.send({ topic, messages, acks: -1 });
    told += messages.length;
  }
  await producer.disconnect();
  return told;
};

/** Everything that is in the stack's topics since an instant: keys, headers and bodies as they read. */
export const everythingSince = async (since: Date): Promise<{ readonly topic: string; readonly text: string }[]> => {
  const all = await asAdmin((admin) => admin.listTopics());
  const own = all.filter((topic) => topic.startsWith(stack.topicPrefix));
  const found = [];
  for (const topic of own) {
    const messages = await messagesSince(topic, since);
    const text = messages
      .map(({ key, value, headers = {} }) => {
        const told = Object.entries(headers).map(([header, said]) => `${header}: ${String(said)}`);
        return [String(key), ...told, String(value)].join('\n');
      })
      .join('\n');
    found.push({ topic: topic.slice(stack.topicPrefix.length), text });
  }
  return found;
};

/** As if the brokers had lost it: its messages are gone, and it has to be made again. */
export const deleteTopic = (topic: string): Promise<void> =>
  asAdmin((admin) => admin.deleteTopics({ topics: [named(topic)] }));

/** A message that nobody can read, under a key of its own. */
export const poison = async (topic: string, headers: Readonly<Record<string, string>>): Promise<void> => {
  const producer = kafka().producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  await producer.send({ topic: named(topic), messages: [{ key: 'poison', value: '{"nothing":', headers }], acks: -1 });
  await producer.disconnect();
};

/** One more member in a service's group, which takes some partitions and commits nothing; resolves to its leaving. */
export const joinGroup = async (service: string, topic: string): Promise<() => Promise<void>> => {
  const consumer = kafka().consumer({ groupId: named(service), maxWaitTimeInMs: 100 });
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.connect();
  await consumer.subscribe({ topics: [named(topic)] });
  await consumer.run({ autoCommit: false, eachMessage: async () => undefined });
  await joined;
  return () => consumer.disconnect();
};

/** Waits until every service has read its topics to the end. */
export const allRead = (): Promise<unknown> =>
  eventually(
    () =>
      asAdmin(async (admin) => {
        const { groups } = await admin.listGroups();
        for (const { groupId } of groups.filter((group) => group.groupId.startsWith(stack.topicPrefix)))
          for (const { topic, partitions } of await admin.fetchOffsets({ groupId })) {
            const ends = new Map(
              (await admin.fetchTopicOffsets(topic)).map(({ partition, offset }) => [partition, offset]),
            );
            const behind = partitions.filter(
              ({ partition, offset }) => Number(offset) !== Number(ends.get(partition) ?? 0) && Number(offset) >= 0,
            );
            if (behind.length > 0) throw new Error(`${groupId} has not read ${topic} to its end`);
          }
        return true;
      }),
    { within: 120_000, every: 500, what: 'every topic read to its end' },
  );
