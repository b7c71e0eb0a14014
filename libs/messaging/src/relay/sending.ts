import { beginSpan, type OpenSpan } from '@anxin/tracing';
import type { OutboxRow } from './outbox-session';

const spanOf = ({ id, topic, type, headers }: OutboxRow): OpenSpan | undefined =>
  beginSpan(`send ${type}`, {
    kind: 'producer',
    parent: headers['ce_traceparent'],
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.type': 'send',
      'messaging.destination.name': topic,
      ...(headers['ce_id'] !== undefined && { 'messaging.message.id': headers['ce_id'] }),
      ...(headers['ce_subject'] !== undefined && { 'anxin.key': headers['ce_subject'] }),
      'anxin.outbox_id': id,
    },
  });

/**
 * Sends events together, each within a span that hangs on the transaction that wrote it; whoever consumes an event hangs on its sending.
 * Events that belong to no trace go as they are.
 */
export const sending = async (
  rows: readonly OutboxRow[],
  send: (headersOf: (row: OutboxRow) => Record<string, string>) => Promise<void>,
): Promise<void> => {
  const spans = new Map(rows.map((row) => [row.id, spanOf(row)]));
  try {
    await send(({ id, headers }) => {
      const span = spans.get(id);
      return { ...headers, ...(span && { ce_traceparent: span.traceparent }) };
    });
  } catch (error) {
    for (const span of spans.values()) span?.fail(error);
    throw error;
  }
  for (const span of spans.values()) span?.end();
};
