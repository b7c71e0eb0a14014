import type { Client } from 'pg';
import { nudgeChannel } from './nudger';

/** A start or signal as a service's outbox holds it. They are kept `OUTBOX_KEPT_DAYS` after their delivery. */
export interface ToldWorkflow {
  /** Of the outbox row: within a schema the order in which they were written. */
  readonly id: string;
  readonly workflowId: string;
  readonly kind: 'start' | 'signal';
  /** Of the workflow's type, or of the signal. */
  readonly name: string;
  /** Of a start. */
  readonly taskQueue: string | null;
  /** Input of a start, payload of a signal. */
  readonly payload: unknown;
  /** Null: the relay has not handed it over yet. `dropped`: the engine knew no running workflow of this id. */
  readonly outcome: 'delivered' | 'dropped' | null;
}

/** Ids of the workflows that were told something by this schema's outbox at or after an instant; without one, of all that it still holds. */
export const workflowsToldSince = async (client: Client, schema: string, since?: Date): Promise<string[]> => {
  const { rows } = await client.query<{ key: string }>(
    `select distinct ordering_key as key from "${schema}".outbox
      where lane = 'workflows' and delivered_at is not null and ($1::timestamptz is null or delivered_at >= $1)`,
    [since ?? null],
  );
  return rows.map(({ key }) => key);
};

/** Everything that the outbox holds for these workflows, in its order. */
export const toldWorkflows = async (
  client: Client,
  schema: string,
  workflowIds: readonly string[],
): Promise<ToldWorkflow[]> => {
  const { rows } = await client.query<ToldWorkflow>(
    `select id, ordering_key as "workflowId", topic as kind, type as name, payload->>'taskQueue' as "taskQueue",
            payload->(case topic when 'start' then 'input' else 'payload' end) as payload, outcome
       from "${schema}".outbox where lane = 'workflows' and ordering_key = any ($1) order by id`,
    [workflowIds],
  );
  return rows;
};

/** The relay hands these to the engine once more, in their order. The engine takes a start of an id that it knows as done, a workflow a doubled signal. */
export const tellAgain = async (client: Client, schema: string, ids: readonly string[]): Promise<void> => {
  await client.query(
    `update "${schema}".outbox set delivered_at = null, outcome = null, next_attempt_at = null where id = any ($1::bigint[])`,
    [ids],
  );
  await client.query('select pg_notify($1, $2)', [nudgeChannel(schema), 'workflows']);
};

/** When the newest entry was written. */
export const newestTold = async (client: Client, schema: string): Promise<Date | undefined> => {
  const { rows } = await client.query<{ at: Date }>(
    `select created_at as at from "${schema}".outbox order by id desc limit 1`,
  );
  return rows[0]?.at;
};
