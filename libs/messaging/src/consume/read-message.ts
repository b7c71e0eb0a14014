import type { EventDefinition } from '@anxin/contracts';
import { EventDataInvalid } from '../outbox/event-data-invalid';
import { checkReceived } from '../outbox/event-schemas';
import type { ReceivedEvent } from './received-event';

/** A Kafka message with its place, or one that was set aside. */
export interface RawMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly timestamp: string;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

export type Reading =
  | { readonly kind: 'event'; readonly event: ReceivedEvent }
  /** Nobody here handles the type, or it only says that a key is gone from a compacted topic. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreadable'; readonly reason: string };

const unreadable = (reason: string): Reading => ({ kind: 'unreadable', reason });

/** `known`: the definitions of the types that have a handler. Reasons name places and kinds, never values of the message. */
export const readMessage = (message: RawMessage, known: ReadonlyMap<string, EventDefinition>): Reading => {
  const { headers, value } = message;
  if (value === null) return { kind: 'foreign' };
  const type = headers['ce_type'];
  if (type === undefined) return unreadable('No CloudEvent: the header ce_type is missing');
  const definition = known.get(type);
  if (definition === undefined) return { kind: 'foreign' };
  const { ce_id: id, ce_source: source, ce_time: time, ce_subject: subject, ce_aggregateversion: version } = headers;
  if (!id || !source || !time || Number.isNaN(Date.parse(time)))
    return unreadable('ce_id, ce_source or ce_time is missing or malformed');
  let data: unknown;
  try {
    data = JSON.parse(value.toString('utf8'));
  } catch {
    return unreadable('The value is no JSON');
  }
  try {
    checkReceived(definition, data);
  } catch (error) {
    if (error instanceof EventDataInvalid) return unreadable(error.message);
    throw error;
  }
  const traceparent = headers['ce_traceparent'];
  const event: ReceivedEvent = {
    id,
    type,
    source,
    time: new Date(time),
    key: subject ?? message.key ?? '',
    version: Number(version ?? 0),
    correlationId: headers['ce_correlationid'] ?? id,
    ...(traceparent === undefined ? {} : { traceparent }),
    data,
    topic: message.topic,
    partition: message.partition,
    offset: message.offset,
  };
  return { kind: 'event', event };
};
