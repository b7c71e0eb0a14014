import type { EventToPublish } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import { cloudEventHeaders } from './cloud-event-headers';
import { checkBeforePublishing } from './event-schemas';
import { gatherEntries, trail } from './outbox-entry';

/**
 * Puts events into the outbox of the transaction: they reach Kafka after its commit, in this order for each key, or never when it
 * rolls back. Order among transactions of one key holds because each of them has locked or inserted its aggregate's row before.
 * @throws EventDataInvalid when the data do not fit the schema, Error when the event is another service's
 */
export const publish = async (tx: Tx, ...events: readonly EventToPublish[]): Promise<void> => {
  const service = tx.schema.replace(/_/g, '-');
  const origin = { service, time: tx.now, ...trail() };
  const entries = events.map((event) => {
    const { type, topic } = event.definition;
    if (!type.startsWith(`anxin.${service}.`)) throw new Error(`${service} can not publish ${type}`);
    checkBeforePublishing(event.definition, event.data);
    return {
      lane: 'events',
      orderingKey: `${topic}/${event.key}`,
      topic,
      type,
      payload: event.data,
      headers: cloudEventHeaders(event, { id: uuidv7(), ...origin }),
    } as const;
  });
  gatherEntries(tx, entries);
};
