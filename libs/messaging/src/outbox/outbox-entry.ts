import { requestContext, type Statement, type Tx } from '@anxin/persistence';
import { traceparent } from '@anxin/tracing';
import { uuidv7 } from 'uuidv7';
import { Nudger } from './nudger';

export type Lane = 'events' | 'workflows';

export interface OutboxEntry {
  readonly lane: Lane;
  readonly orderingKey: string;
  readonly topic: string;
  readonly type: string;
  readonly payload: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Who asked for it, and its place in a trace where there is one: carried along through Kafka and the workflow engine. A unit of work
 * outside any request begins a trail of its own.
 */
export const trail = (): { readonly correlationid: string; readonly traceparent?: string } => {
  const place = traceparent();
  return {
    correlationid: requestContext.getStore()?.correlationId ?? uuidv7(),
    ...(place !== undefined && { traceparent: place }),
  };
};

const gathered = new WeakMap<Tx, OutboxEntry[]>();

/**
 * Gathers the entries of a transaction, in the order of their coming: one statement writes all of them before its commit. After the
 * commit the relay is nudged, once for each lane.
 */
export const gatherEntries = (tx: Tx, entries: readonly OutboxEntry[]): void => {
  if (entries.length === 0) return;
  const all = gathered.get(tx) ?? [];
  gathered.set(tx, all);
  all.push(...entries);
  tx.beforeCommit('messaging.outbox', () => insertion(tx, all));
  for (const { lane } of entries)
    tx.afterCommit(`messaging.nudge.${lane}`, () => Nudger.of(tx.manager.dataSource).nudge(tx.schema, lane));
};

const insertion = ({ schema, now }: Tx, entries: readonly OutboxEntry[]): Statement => ({
  text: `insert into "${schema}".outbox (lane, ordering_key, topic, type, payload, headers, created_at)
     select e.lane, e.ordering_key, e.topic, e.type, e.payload, e.headers, $2
       from jsonb_to_recordset($1::jsonb)
            as e(n integer, lane text, ordering_key text, topic text, type text, payload jsonb, headers jsonb)
      order by e.n`,
  values: [
    JSON.stringify(entries.map(({ orderingKey, ...entry }, n) => ({ n, ordering_key: orderingKey, ...entry }))),
    now,
  ],
});
