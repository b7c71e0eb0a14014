import { DomainError, type EventDefinition } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import { traced } from '@anxin/tracing';
import { Logger } from '@nestjs/common';
import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { MessagingMetrics } from '../messaging-metrics';
import { backoffMs } from '../relay/backoff';
import { pause } from '../relay/wake';
import type { ConsumerTuning } from './consumer-tuning';
import { EventContext } from './event-context';
import type { Inbox } from './inbox';
import { PermanentHandlingError } from './permanent-handling-error';
import type { ReceivedEvent } from './received-event';
import { isUnavailable } from './unavailable';

export interface NamedHandler {
  readonly consumer: string;
  readonly handler: MessageHandler;
}
export type Handling =
  | { readonly outcome: 'handled' }
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'failed'; readonly reason: string };

const attributesOf = ({ id, key, topic, partition, offset, correlationId }: ReceivedEvent, consumer: string) => ({
  'messaging.system': 'kafka',
  'messaging.operation.type': 'process',
  'messaging.destination.name': topic,
  'messaging.destination.partition.id': String(partition),
  'messaging.kafka.offset': Number(offset),
  'messaging.message.id': id,
  'anxin.key': key,
  'anxin.consumer': consumer,
  'anxin.correlation_id': correlationId,
});

/** Runs the handlers of one event after each other, each with its attempts. */
export class EventHandling {
  private readonly logger = new Logger('EventHandling');

  constructor(
    readonly definitions: ReadonlyMap<string, EventDefinition>,
    private readonly handlers: ReadonlyMap<string, readonly NamedHandler[]>,
    private readonly inbox: Inbox,
    private readonly tuning: ConsumerTuning,
    private readonly metrics: MessagingMetrics,
  ) {}

  async handle(event: ReceivedEvent, stopping: AbortSignal): Promise<Handling> {
    for (const handler of this.handlers.get(event.type) ?? []) {
      const handling = await this.attempts(event, handler, stopping);
      if (handling.outcome !== 'handled') return handling;
    }
    return { outcome: 'handled' };
  }

  /** What is unavailable is waited for without end; a refusal is final at once; anything else has its attempts. */
  private async attempts(event: ReceivedEvent, named: NamedHandler, stopping: AbortSignal): Promise<Handling> {
    let failures = 0;
    for (let waits = 1; !stopping.aborted; waits += 1) {
      try {
        await this.once(event, named);
        return { outcome: 'handled' };
      } catch (error) {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
        const final = error instanceof DomainError || error instanceof PermanentHandlingError;
        if (!isUnavailable(error)) failures += 1;
        if (final || failures >= this.tuning.attempts) return { outcome: 'failed', reason };
        this.logger.warn({
          msg: 'an event is tried again',
          type: event.type,
          eventId: event.id,
          consumer: named.consumer,
          reason,
        });
        this.metrics.consumed('retried');
        await pause(backoffMs(waits, this.tuning.backoffMs), stopping);
      }
    }
    return { outcome: 'stopped' };
  }

  private async once(event: ReceivedEvent, { consumer, handler }: NamedHandler): Promise<void> {
    const { correlationId, traceparent } = event;
    const plan = { kind: 'consumer', parent: traceparent ?? 'new', attributes: attributesOf(event, consumer) } as const;
    await requestContext.run({ correlationId }, () =>
      traced(`process ${event.type}`, plan, async () => {
        const result: unknown = await handler(event.data, new EventContext(event, consumer, this.inbox));
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      }),
    );
  }
}
