import { Client, type QueryResultRow } from 'pg';
import { nudgeChannel } from '../outbox/nudger';
import type { Lane } from '../outbox/outbox-entry';
import { tryRelayLead } from './relay-lead';

export interface OutboxRow {
  readonly id: string;
  readonly orderingKey: string;
  readonly topic: string;
  readonly type: string;
  /** JSON text. */
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
}

/** How far one look through delivered rows came. */
export interface Pruned {
  /** The next look begins behind this row. */
  readonly upto: string;
  /** Whether what follows is too young, or there is nothing more. */
  readonly finished: boolean;
  readonly dropped: number;
}

/**
 * The relay's one connection. The lead is a lock of this session and every mark goes through it, so that a relay that lost its
 * connection lost both. Statements are single: two lanes share the session without transactions.
 */
export class OutboxSession {
  /** Aborts when the connection is gone. */
  readonly lost = new AbortController();
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly schema: string,
    private readonly onNudge: (lane: Lane) => void,
  ) {
    client.on('error', () => this.lost.abort());
    client.on('end', () => this.lost.abort());
    client.on('notification', ({ payload }) => {
      if (payload === 'events' || payload === 'workflows') this.onNudge(payload);
    });
  }

  static async open(url: string, schema: string, onNudge: (lane: Lane) => void): Promise<OutboxSession> {
    const client = new Client({
      connectionString: url,
      application_name: `anxin-relay-${schema}`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
      statement_timeout: 15_000,
      lock_timeout: 10_000,
      keepAlive: true,
      // A leader whose machine vanished must not keep the lead until the kernel's two hours are over.
      options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
    });
    const session = new OutboxSession(client, schema, onNudge);
    await client.connect();
    return session;
  }

  /** @see tryRelayLead */
  tryLead(): Promise<boolean> {
    return this.inTurn(() => tryRelayLead(this.client, this.schema));
  }

  async listen(): Promise<void> {
    await this.rows(`listen "${nudgeChannel(this.schema)}"`, []);
  }

  /** The oldest rows that may go now: none of a parked key, none behind a row of the same key that waits for its next attempt. */
  take(lane: Lane, limit: number, busyKeys: readonly string[] = []): Promise<OutboxRow[]> {
    return this.rows<OutboxRow>(
      `select o.id, o.ordering_key as "orderingKey", o.topic, o.type, o.payload::text as payload, o.headers, o.attempts
         from "${this.schema}".outbox o
        where o.lane = $1 and o.delivered_at is null and o.parked_at is null
          and o.ordering_key <> all ($3::text[])
          and not exists (select from "${this.schema}".outbox w
                           where w.lane = o.lane and w.ordering_key = o.ordering_key
                             and w.delivered_at is null and w.next_attempt_at is not null and w.next_attempt_at > now())
          and not exists (select from "${this.schema}".parked_key p
                           where p.area = 'outbox/' || o.lane and p.key = o.ordering_key)
        order by o.id limit $2`,
      [lane, limit, busyKeys],
    );
  }

  async delivered(ids: readonly string[], outcome: 'delivered' | 'dropped', note: string | null = null): Promise<void> {
    await this.rows(
      `update "${this.schema}".outbox
          set delivered_at = now(), outcome = $2, attempts = attempts + 1, next_attempt_at = null, last_error = coalesce($3, last_error)
        where id = any ($1::bigint[])`,
      [ids, outcome, note],
    );
  }

  /** `retryInMs` null: the lane as a whole waits, not the row. */
  async failed(id: string, error: string, retryInMs: number | null): Promise<void> {
    await this.rows(
      `update "${this.schema}".outbox
          set attempts = attempts + 1, last_error = $2, next_attempt_at = now() + $3 * interval '1 millisecond'
        where id = $1`,
      [id, error, retryInMs],
    );
  }

  /** The other side is back: whoever waits for a next attempt gets it now. */
  async hurry(lane: Lane): Promise<void> {
    await this.rows(
      `update "${this.schema}".outbox set next_attempt_at = null
        where lane = $1 and delivered_at is null and next_attempt_at is not null`,
      [lane],
    );
  }

  async park(lane: Lane, { id, orderingKey }: OutboxRow, reason: string): Promise<void> {
    await this.rows(
      `with parked as (insert into "${this.schema}".parked_key (area, key, reason) values ('outbox/' || $1, $2, $4)
                       on conflict do nothing)
       update "${this.schema}".outbox
          set attempts = attempts + 1, last_error = $4, next_attempt_at = null, parked_at = now() where id = $3`,
      [lane, orderingKey, id, reason],
    );
  }

  /**
   * Moves rows of parked keys out of the index of pending ones. The share lock makes a re-drive wait, or makes this statement see
   * that the key is free again; otherwise a row could stay parked without a parked key.
   */
  async sweep(): Promise<void> {
    await this.rows(
      `with parked as (select area, key from "${this.schema}".parked_key where area like 'outbox/%' for share)
       update "${this.schema}".outbox o set parked_at = now()
         from parked p
        where p.area = 'outbox/' || o.lane and p.key = o.ordering_key and o.delivered_at is null and o.parked_at is null`,
      [],
    );
  }

  /**
   * Looks through the next `limit` rows behind `after`, by their primary key, and deletes the delivered starts and signals among them
   * that were written and delivered more than `keptMs` ago. Events stay: they are what `replay` publishes again.
   */
  async prune(after: string, limit: number, keptMs: number): Promise<Pruned> {
    const [row] = await this.rows<Pruned>(
      `with passed as (select id, lane, created_at, delivered_at from "${this.schema}".outbox where id > $1 order by id limit $2),
            old as (select now() - $3 * interval '1 millisecond' as before),
            young as (select min(id) as id from passed, old where created_at >= before),
            gone as (delete from "${this.schema}".outbox o using passed p, old
                      where o.id = p.id and p.lane = 'workflows' and p.delivered_at < before returning o.id)
       select coalesce((select id - 1 from young), (select max(id) from passed), $1::bigint)::text as upto,
              (select id is not null from young) or (select count(*) < $2 from passed) as finished,
              (select count(*) from gone)::integer as dropped`,
      [after, limit, keptMs],
    );
    return row ?? { upto: after, finished: true, dropped: 0 };
  }

  /** Seconds since the oldest undelivered row of each lane was written, and how many keys are parked. */
  async backlog(): Promise<{ readonly lane: Lane; readonly ageSeconds: number; readonly parkedKeys: number }[]> {
    return this.rows(
      `select lane,
              coalesce(extract(epoch from now() - (select o.created_at from "${this.schema}".outbox o
                 where o.lane = l.lane and o.delivered_at is null and o.parked_at is null order by o.id limit 1)), 0)::float8 as "ageSeconds",
              (select count(*) from "${this.schema}".parked_key p where p.area = 'outbox/' || l.lane)::integer as "parkedKeys"
         from (values ('events'), ('workflows')) as l(lane)`,
      [],
    );
  }

  async close(): Promise<void> {
    this.client.removeAllListeners('notification');
    await this.client.end().catch(() => undefined);
  }

  private async rows<Row extends QueryResultRow>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.inTurn(() => this.client.query<Row>(sql, parameters))).rows;
  }

  /** One statement at a time: pg takes no second one while the first runs. */
  private inTurn<T>(statement: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(statement);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
