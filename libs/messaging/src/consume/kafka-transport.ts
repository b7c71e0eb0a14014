import { type EventDefinition, schemaOf } from '@anxin/contracts';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { eventCatalogue } from '../kafka/event-catalogue';
import { kafkaClient } from '../kafka/kafka-client';
import { prefixed } from '../kafka/topics';
import type { MessagingMetrics } from '../messaging-metrics';
import type { MessagingOptions } from '../messaging-options';
import { Wake } from '../relay/wake';
import { BatchWork } from './batch-work';
import { ConsumerHost } from './consumer-host';
import { ConsumerLag } from './consumer-lag';
import { consumerTuning } from './consumer-tuning';
import { DeadLetterProducer } from './dead-letter-producer';
import { EventHandling, type NamedHandler } from './event-handling';
import type { Inbox } from './inbox';
import { ParkingLot } from './parking-lot';
import { Redriver } from './redriver';

/** Ends the process as a signal from outside would: what is under way is finished, and the exit code says that it failed. */
const endProcess = (): void => {
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
};

/**
 * Nest's way to hand Kafka's events to `@EventPattern<string>(type)` handlers. Per key in order; each event is tried a bounded number
 * of times, then it and its key are parked and written to `<topic>.dlq`; offsets follow the handlers' transactions.
 */
export class KafkaTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly named = new Map<string, NamedHandler[]>();
  private readonly stopping = new AbortController();
  private readonly host: ConsumerHost;
  private readonly deadLetters: DeadLetterProducer;
  private readonly lot: ParkingLot;
  private readonly lag: ConsumerLag;
  private readonly mayBegin = new Wake();
  private running: Promise<unknown> | undefined;

  constructor(
    private readonly options: MessagingOptions,
    private readonly inbox: Inbox,
    private readonly metrics: MessagingMetrics,
  ) {
    super();
    metrics.membership(() => this.joined);
    metrics.lag(() => this.behind());
    const { service, kafka: settings, databaseUrl } = options;
    const group = prefixed(settings, service);
    const kafka = kafkaClient(`${service}-consumer`, settings);
    this.deadLetters = new DeadLetterProducer(kafka, group);
    this.lag = new ConsumerLag(kafka, group);
    this.lot = new ParkingLot(databaseUrl, schemaOf(service), (message, reason) =>
      this.deadLetters.send(message, reason),
    );
    this.host = new ConsumerHost(
      kafka,
      settings,
      group,
      consumerTuning(options.consumer),
      options.onFatal ?? endProcess,
    );
  }

  /** @throws Error when the consumer has crashed. An outage of Kafka is none: the process goes on serving. */
  check(): void {
    if (this.host.crashed) throw new Error('The Kafka consumer has crashed', { cause: this.host.crashed });
  }

  /** Whether it is a member of its consumer group now, or has nothing to consume. */
  get joined(): boolean {
    return this.named.size === 0 || this.host.joined;
  }

  /** From now on handlers may be called: until then what they lean on is not set up. */
  applicationReady(): void {
    this.mayBegin.nudge();
  }

  /** Nest would chain the handlers of one type; here each has its own inbox name. */
  override addHandler(
    pattern: string,
    handler: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    super.addHandler(pattern, handler, isEventHandler, extras);
    delete handler.next;
    const head = this.messageHandlers.get(pattern);
    if (head) delete head.next;
    const consumer = typeof extras['consumer'] === 'string' ? extras['consumer'] : this.options.service;
    this.named.set(pattern, [...(this.named.get(pattern) ?? []), { consumer, handler }]);
  }

  /** Calls back at once: the consumer connects when the application is ready, however long Kafka is away. */
  listen(callback: (error?: unknown) => void): void {
    try {
      this.begin();
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Graceful: the messages in hand are settled and committed. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.host.stop();
    await this.running;
    await this.host.stop();
    await this.lot.close();
    await this.deadLetters.close();
    await this.lag.close();
  }

  on(): never {
    throw new Error('The Kafka transport has no events of its own');
  }

  unwrap<T>(): T {
    throw new Error('The Kafka transport does not hand out its client');
  }

  /** Messages behind, by topic without the installation's prefix. */
  private async behind(): Promise<Record<string, number>> {
    const topics = new Map(
      [...this.handled().values()].map(({ topic }) => [prefixed(this.options.kafka, topic), topic]),
    );
    const figures = await this.lag.read([...topics.keys()]);
    return Object.fromEntries(Object.entries(figures).map(([name, messages]) => [topics.get(name) ?? name, messages]));
  }

  private begin(): void {
    if (this.named.size === 0) return;
    const definitions = this.handled();
    const tuning = consumerTuning(this.options.consumer);
    const handling = new EventHandling(definitions, this.named, this.inbox, tuning, this.metrics);
    const work = new BatchWork(handling, this.lot, tuning, this.metrics, this.stopping.signal);
    const { databaseUrl, service } = this.options;
    const redriver = new Redriver(databaseUrl, schemaOf(service), handling, tuning.redrivePollMs, this.metrics);
    const { signal } = this.stopping;
    this.running = this.mayBegin
      .wait(Infinity, signal)
      .then(() => Promise.all([this.host.run([...definitions.values()], work, signal), redriver.run(signal)]));
  }

  private handled(): Map<string, EventDefinition> {
    const all = new Map(
      (this.options.definitions ?? eventCatalogue).map((definition) => [definition.type, definition]),
    );
    return new Map(
      [...this.named].map(([type, handlers]) => {
        const definition = all.get(type);
        if (!definition) throw new Error(`A handler waits for ${type}, which no contract defines`);
        const names = handlers.map(({ consumer }) => consumer);
        if (new Set(names).size < names.length) {
          throw new Error(
            `${type} has several handlers in ${this.options.service}: name each, @Consumes(definition, 'name')`,
          );
        }
        return [type, definition];
      }),
    );
  }
}
