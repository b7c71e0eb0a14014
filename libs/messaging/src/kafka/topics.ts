import type { EventDefinition } from '@anxin/contracts';
import type { Admin, ITopicConfig } from 'kafkajs';
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
  if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true });
};
