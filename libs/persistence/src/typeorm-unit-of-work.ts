import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { traced } from '@anxin/tracing';
import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { isConsequence, isRepeatable, withoutValues } from './database-errors';
import { claimKey, refusalAnswer, replay, type StoredAnswer, storeAnswer } from './idempotency';
import { RecordedRefusal } from './recorded-refusal';
import { type IdempotentRequest, requestContext } from './request-context';
import { SentStatements } from './sent-statements';
import { Transaction } from './transaction';
import { type Clock, type Statement, type Tx, UnitOfWork } from './tx';

export interface UnitOfWorkOptions {
  readonly schema: string;
  /** IANA zone of the company. */
  readonly zone: string;
  /** How often the work is tried in all when the database asks for a repetition (deadlock, serialization failure). */
  readonly attempts?: number;
}

interface Done<T> {
  readonly value: T;
  readonly refusal?: RecordedRefusal['refusal'];
}

/** A transaction under way, and what waits for its end. */
interface OpenUnit {
  readonly tx: Tx;
  readonly sent: SentStatements;
  readonly beforeCommit: ReadonlyMap<string, () => Statement>;
  readonly afterCommit: ReadonlyMap<string, () => void>;
}

/**
 * One transaction, READ COMMITTED. `work` may run more than once (see `attempts`), so it changes nothing outside the transaction.
 * Everything inside goes through `tx.manager`: a repository from elsewhere would wait for a second connection.
 */
export class TypeOrmUnitOfWork extends UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);
  private readonly current = new AsyncLocalStorage<{ open: boolean }>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly options: UnitOfWorkOptions,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.current.getStore()?.open)
      throw new Error('A unit of work was begun inside another one: pass its tx on instead');
    const request = requestContext.getStore()?.idempotency;
    if (request?.outcome !== undefined)
      throw new Error('A request with an Idempotency-Key runs one unit of work, and this is its second');
    const attributes = { 'db.system.name': 'postgresql', 'db.namespace': this.options.schema };
    return traced('unit of work', { kind: 'internal', parent: 'here', attributes }, async (span) => {
      const value = await this.attempts(work, request, (attempt) => span?.set({ 'anxin.attempt': attempt }));
      if (request?.outcome?.replayed) span?.set({ 'anxin.replayed': true });
      return value;
    });
  }

  private async attempts<T>(
    work: (tx: Tx) => Promise<T>,
    request: IdempotentRequest | undefined,
    again: (attempt: number) => void,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, request);
      } catch (error) {
        if (attempt >= (this.options.attempts ?? 4) || !isRepeatable(error)) throw withoutValues(error);
        await pause(Math.random() * 2 ** attempt * 10);
        again(attempt + 1);
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>, request: IdempotentRequest | undefined): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const marker = { open: true };
    let transaction: Transaction | undefined;
    try {
      transaction = await Transaction.on(runner);
      const open = this.open(runner.manager, transaction);
      const [, earlier] = await Promise.all([transaction.begin(), request && claimKey(open.tx, request)]);
      if (request && earlier) {
        await transaction.rollBack();
        request.outcome = { replayed: true, ...earlier };
        return replay(earlier) as T;
      }
      const done = await this.current.run(marker, () => this.perform(work, open, request));
      await transaction.commit();
      marker.open = false;
      if (request) request.outcome = { replayed: false, ...answerOf(done, request) };
      this.release(open.afterCommit);
      if (done.refusal) throw done.refusal;
      return done.value;
    } catch (error) {
      await transaction?.rollBack();
      throw error;
    } finally {
      marker.open = false;
      await runner.release();
    }
  }

  private open(manager: EntityManager, transaction: Transaction): OpenUnit {
    const sent = new SentStatements(transaction.connection);
    const beforeCommit = new Map<string, () => Statement>();
    const afterCommit = new Map<string, () => void>();
    const tx: Tx = {
      ...{ schema: this.options.schema, zone: this.options.zone, manager, now: this.clock.now() },
      send: (statement) => sent.send(statement),
      beforeCommit: (key, statement) => void (beforeCommit.has(key) || beforeCommit.set(key, statement)),
      afterCommit: (key, action) => void (afterCommit.has(key) || afterCommit.set(key, action)),
    };
    return { tx, sent, beforeCommit, afterCommit };
  }

  private async perform<T>(
    work: (tx: Tx) => Promise<T>,
    { tx, sent, beforeCommit }: OpenUnit,
    request: IdempotentRequest | undefined,
  ): Promise<Done<T>> {
    try {
      const done: Done<T> = await work(tx).then(
        (value) => ({ value }),
        (error: unknown) => {
          if (!(error instanceof RecordedRefusal)) throw error;
          return { value: undefined as T, refusal: error.refusal };
        },
      );
      for (const statement of beforeCommit.values()) void sent.send(statement());
      if (request) void sent.send(storeAnswer(tx, request, answerOf(done, request)));
      await sent.settled();
      return done;
    } catch (error) {
      // What was sent without waiting may have failed first, and then this is told in its stead.
      if (isConsequence(error)) await sent.settled();
      throw error;
    }
  }

  /** What was committed stays committed: an action that fails here is told to the log and leaves the answer alone. */
  private release(actions: ReadonlyMap<string, () => void>): void {
    for (const [key, action] of actions) {
      try {
        this.current.exit(action);
      } catch (error) {
        this.logger.error(`After the commit, ${key} failed: ${String(error)}`);
      }
    }
  }
}

const answerOf = <T>({ value, refusal }: Done<T>, request: IdempotentRequest): StoredAnswer =>
  refusal ? refusalAnswer(refusal) : { status: request.status, answer: value ?? null };
