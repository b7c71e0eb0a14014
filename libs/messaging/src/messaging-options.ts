import type { EventDefinition, ServiceName } from '@anxin/contracts';
import type { KafkaConfig } from 'kafkajs';

export interface KafkaSettings {
  /** `host:port` of each broker to ask first. */
  readonly brokers: readonly string[];
  /** Put before every topic and consumer group, so that several installations can share a cluster. */
  readonly topicPrefix?: string;
  /** Partitions of a topic that does not exist yet. */
  readonly partitions?: number;
  /** Copies of each partition of a topic that does not exist yet. */
  readonly replicationFactor?: number;
  /** TLS, SASL, sockets: handed to the client as it is. */
  readonly client?: Partial<KafkaConfig>;
}

export interface RelaySettings {
  /** How often the outbox is looked through although nobody nudged, and how often a standby tries for the lead. */
  readonly pollMs?: number;
  /** Events handed to Kafka in one request. */
  readonly batch?: number;
  /** Starts and signals under way at the same time, each of another workflow. */
  readonly parallel?: number;
  /** First and longest pause while the other side is unavailable. */
  readonly backoffMs?: { readonly first: number; readonly longest: number };
  /** How long a delivered start or signal is kept; events are kept for good. */
  readonly keptDays?: number;
}

export interface ConsumerSettings {
  /** How often a handler is tried before the message's key is parked. */
  readonly attempts?: number;
  /** First and longest pause between the attempts. */
  readonly backoffMs?: { readonly first: number; readonly longest: number };
  /** Partitions handled side by side; a partition is always in order. */
  readonly partitionsAtOnce?: number;
  /** A member that is silent for so long loses its partitions to the others. */
  readonly sessionTimeoutMs?: number;
  /** How often requested re-drives are looked for. */
  readonly redrivePollMs?: number;
  /** How long a consumer that crashes again and again is made anew, while Kafka can be reached, before the process ends. */
  readonly giveUpAfterMs?: number;
}

export interface MessagingOptions {
  readonly service: ServiceName;
  /** PostgreSQL as the service's application role; relay and consumer hold connections of their own outside the pool. */
  readonly databaseUrl: string;
  readonly kafka: KafkaSettings;
  /** `false` in a process that only writes to the outbox (a Temporal worker): another process of the service relays. */
  readonly relay?: RelaySettings | false;
  readonly consumer?: ConsumerSettings;
  /** Kinds of events that exist. Default: all of @anxin/contracts. */
  readonly definitions?: readonly EventDefinition[];
  /** Called once when the consumer can not go on. Default: the process ends with code 1. */
  readonly onFatal?: (error: Error) => void;
}

export const MESSAGING_OPTIONS = Symbol('MESSAGING_OPTIONS');
