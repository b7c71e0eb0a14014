import type { EventDefinition } from '@anxin/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, ITopicConfig, ITopicMetadata } from 'kafkajs';
import type { KafkaSettings } from '../messaging-options';

export const prefixed = (settings: KafkaSettings, name: string): string => `${settings.topicPrefix ?? ''}${name}`;
export const deadLetterTopic = (topic: string): string => `${topic}.dlq`;

/** `<service>.events` holds facts and is kept without limit; every other topic holds reference data and is compacted. */
export const topicPolicy = (topic: string): { 'cleanup.policy': string[]; 'retention.ms'?: number } =>
  topic.endsWith('.events') ? unlimited : { 'cleanup.policy': ['compact'] };

const unlimited = { 'cleanup.policy': ['delete'], 'retention.ms': -1 };
const entries = (policy: object): { name: string; value: string }[] =>
  Object.entries(policy).map(([name, value]) => ({ name, value: String(value) }));

/** The topics of these events, each with its dead-letter topic, as they have to be created. */
export const topicConfigs = (settings: KafkaSettings, definitions: readonly EventDefinition[]): ITopicConfig[] =>
  [...new Set(definitions.map((definition) => definition.topic))].flatMap((topic) => {
    const size = { numPartitions: settings.partitions ?? 6, replicationFactor: settings.replicationFactor ?? 1 };
    const name = prefixed(settings, topic);
    return [
      { topic: name, ...size, configEntries: entries(topicPolicy(topic)) },
      { topic: deadLetterTopic(name), ...size, configEntries: entries(unlimited) },
    ];
  });

/** Creates what is missing; leaves alone what is there. Two processes may do it at the same time. */
export const ensureTopics = async (admin: Admin, topics: readonly ITopicConfig[]): Promise<void> => {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ topic }) => !present.has(topic));
  if (missing.length === 0) return;
  await admin.createTopics({ topics: missing, waitForLeaders: false });
  await untilLed(
    admin,
    missing.map(({ topic }) => topic),
  );
};

/**
 * Created is not yet known to whoever answers for metadata. kafkajs's own waiting gives up when the broker that is asked has not heard
 * of the topic at all.
 * @throws the last answer's error after ten seconds
 */
const untilLed = async (admin: Admin, topics: string[]): Promise<void> => {
  const end = performance.now() + 10_000;
  for (;;) {
    const failure = await admin.fetchTopicMetadata({ topics }).then(
      (known) => (known.topics.every(isLed) ? undefined : new Error('New topics have no leader yet')),
      (error: Error) => error,
    );
    if (!failure) return;
    if (performance.now() > end) throw failure;
    await pause(50);
  }
};

const isLed = ({ partitions }: ITopicMetadata): boolean =>
  partitions.length > 0 && partitions.every(({ leader }) => leader >= 0);
