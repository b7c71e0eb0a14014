import type { EntityManager } from 'typeorm';

/** The clock is injected everywhere; only its real implementation reads the machine's time. */
export abstract class Clock {
  abstract now(): Date;
}

/** SQL with `$1`, `$2` …, and what stands for them. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** How many rows it must touch; with another number the transaction fails. */
  readonly rows?: number;
}

/** One transaction of one service: the row, its audit lines, its outbox entries and the stored answer commit together or not at all. */
export interface Tx {
  /** Schema of the owner, for the mechanism tables: `complaints`. */
  readonly schema: string;
  /** Bound to this transaction; a repository from anywhere else would run outside it. */
  readonly manager: EntityManager;
  /** The instant at which the transaction began, from the injected clock: every row of it carries the same one. */
  readonly now: Date;
  /** IANA zone of the company: references carry the year of this zone. */
  readonly zone: string;
  /**
   * Sends a statement at once and gives its rows. It need not be awaited: statements sent one after another are executed in that order
   * and cost one round trip together, and one that failed lets nothing commit.
   */
  send<Row>(statement: Statement): Promise<Row[]>;
  /**
   * What is gathered through the transaction and written once: `statement` is asked for when the work is done, and sent with the
   * others of its kind before the commit. A second one under the same key is dropped.
   */
  beforeCommit(key: string, statement: () => Statement): void;
  /** Runs once after a successful commit; a second action under the same key in the same transaction is dropped. */
  afterCommit(key: string, action: () => void): void;
}

export abstract class UnitOfWork {
  /**
   * Runs `work` in one transaction. When the call happens inside an HTTP request with an Idempotency-Key, the value that `work`
   * resolves to is stored as the request's answer in the same transaction: a POST handler runs exactly one unit of work and
   * returns its value unchanged.
   */
  abstract run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}
