import type { EventToPublish } from '@anxin/contracts';

/**
 * CloudEvents 1.0, Kafka binding, binary mode: the attributes are `ce_` headers, the value is the data as JSON. So a consumer can
 * skip by type without parsing, and any tool can read the value. `aggregateversion` and `correlationid` are our extensions,
 * `traceparent` is the registered one.
 */
export const cloudEventHeaders = (
  event: EventToPublish,
  origin: {
    readonly id: string;
    readonly service: string;
    readonly time: Date;
    readonly correlationid: string;
    readonly traceparent?: string;
  },
): Record<string, string> => ({
  'content-type': 'application/json',
  ce_specversion: '1.0',
  ce_id: origin.id,
  ce_type: event.definition.type,
  ce_source: `anxin/${origin.service}`,
  ce_time: origin.time.toISOString(),
  ce_subject: event.key,
  ce_aggregateversion: String(event.version),
  ce_correlationid: origin.correlationid,
  ...(origin.traceparent === undefined ? {} : { ce_traceparent: origin.traceparent }),
});
