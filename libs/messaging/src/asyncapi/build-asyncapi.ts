import type { EventDefinition } from '@anxin/contracts';
import { deadLetterTopic, topicPolicy } from '../kafka/topics';

const headerText = (description: string, rest: object = {}) => ({ type: 'string', description, ...rest });

/** What every message carries beside its data (CloudEvents 1.0, Kafka binding, binary mode). */
const cloudEventHeaders = {
  type: 'object',
  required: [
    'content-type',
    'ce_specversion',
    'ce_id',
    'ce_type',
    'ce_source',
    'ce_time',
    'ce_subject',
    'ce_aggregateversion',
    'ce_correlationid',
  ],
  properties: {
    'content-type': { const: 'application/json' },
    ce_specversion: { const: '1.0' },
    ce_id: headerText('Id of the event; a second delivery has the same.', { format: 'uuid' }),
    ce_type: headerText('Kind of the event, with its version.'),
    ce_source: headerText('The service that published it.', { pattern: '^anxin/[a-z-]+$' }),
    ce_time: headerText('When the transaction began that made it.', { format: 'date-time' }),
    ce_subject: headerText("The aggregate's id, the same as the message's key."),
    ce_aggregateversion: headerText("The aggregate's version after the change.", { pattern: '^[0-9]+$' }),
    ce_correlationid: headerText('The request that began it all.'),
    ce_traceparent: headerText('W3C trace context, where the request had one.'),
  },
};

/** What a message in a dead-letter topic carries besides. */
const deadLetterHeaders = {
  type: 'object',
  required: ['dlq_topic', 'dlq_partition', 'dlq_offset', 'dlq_group', 'dlq_error', 'dlq_at'],
  properties: {
    dlq_topic: headerText('Where it came from.'),
    dlq_partition: headerText('Where it came from.'),
    dlq_offset: headerText('Where it came from.'),
    dlq_group: headerText('The consumer group that could not take it.'),
    dlq_error: headerText('Why not; never a value of the message.'),
    dlq_at: headerText('When it was set aside.', { format: 'date-time' }),
  },
};

const message = ({ type, summary, schema }: EventDefinition) => ({
  name: type,
  title: type,
  summary,
  contentType: 'application/json',
  headers: {
    allOf: [{ $ref: '#/components/schemas/cloudEventHeaders' }, { properties: { ce_type: { const: type } } }],
  },
  payload: schema,
  bindings: { kafka: { key: { type: 'string', description: "The aggregate's id" }, bindingVersion: '0.5.0' } },
});

const channel = (topic: string, definitions: readonly EventDefinition[]) => ({
  address: topic,
  description: topic.endsWith('.events')
    ? 'Facts, in order for each key, kept without limit.'
    : 'Reference data: the last event of a key is its whole present state.',
  messages: Object.fromEntries(definitions.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
  bindings: { kafka: { topic, topicConfiguration: topicPolicy(topic), bindingVersion: '0.5.0' } },
});

const deadLetterChannel = (topic: string) => ({
  address: deadLetterTopic(topic),
  description: `What a consumer of ${topic} could not take: key, value and headers as they were, and where they came from.`,
  messages: {
    deadLetter: {
      name: 'deadLetter',
      summary: 'A message that was set aside.',
      headers: { $ref: '#/components/schemas/deadLetterHeaders' },
    },
  },
});

const named = (topic: string): string => topic.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The AsyncAPI 3.0 document of these events: topics without TOPIC_PREFIX, one operation a topic, its only publisher. */
export const buildAsyncApi = (definitions: readonly EventDefinition[]): object => {
  const topics = [...new Set(definitions.map(({ topic }) => topic))].sort();
  const ofTopic = (topic: string) => definitions.filter((definition) => definition.topic === topic);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Anxin events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 in binary mode: attributes are ce_ headers, the value is the data as JSON. Delivered at least once: keep the ids. Never a name, contact, address or words of a person who complained.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.flatMap((topic) => [
        [named(topic), channel(topic, ofTopic(topic))],
        [named(deadLetterTopic(topic)), deadLetterChannel(topic)],
      ]),
    ),
    operations: Object.fromEntries(
      topics.map((topic) => [
        `publish${named(`.${topic}`)}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${named(topic)}` },
          summary: `Published by ${topic.split('.')[0]} alone.`,
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(definitions.map((definition) => [definition.type, message(definition)])),
      schemas: { cloudEventHeaders, deadLetterHeaders },
    },
  };
};
