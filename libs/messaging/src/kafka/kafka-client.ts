import { Logger } from '@nestjs/common';
import { Kafka, logLevel, type LogEntry } from 'kafkajs';
import type { KafkaSettings } from '../messaging-options';

const logger = new Logger('Kafka');

/** kafkajs reports every broken connection of an outage although it heals; what matters is said once, by relay and consumer. */
const write = ({ namespace, log: { message, error, topic, groupId } }: LogEntry): void =>
  logger.debug({ msg: message, namespace, reason: error, topic, groupId });

/** Retries of single requests are few: relay and consumer have their own, with a bounded pause and no end. */
export const kafkaClient = (clientId: string, settings: KafkaSettings): Kafka =>
  new Kafka({
    clientId,
    brokers: [...settings.brokers],
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    enforceRequestTimeout: true,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 3 },
    logLevel: logLevel.WARN,
    logCreator: () => write,
    ...settings.client,
  });
