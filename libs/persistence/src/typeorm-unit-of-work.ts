import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Client } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { isRepeatable, withoutValues } from './database-errors';
import { claimKey, refusalAnswer, replay, type StoredAnswer, storeAnswer } from './idempotency';
import { RecordedRefusal } from './recorded-refusal';
import { type IdempotentRequest, requestContext } from './request-context';
import { type Clock, type Tx, UnitOfWork } from './tx';

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
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, request);
      } catch (error) {
        if (attempt >= (this.options.attempts ?? 4) || !isRepeatable(error)) throw withoutValues(error);
        await pause(Math.random() * 2 ** attempt * 10);
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>, request: IdempotentRequest | undefined): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const marker = { open: true };
    let committed = false;
    try {
      await runner.startTransaction();
      const earlier = request && (await claimKey(runner.manager, this.options.schema, request));
      if (request && earlier) {
        await runner.rollbackTransaction();
        request.outcome = { replayed: true, ...earlier };
        return replay(earlier) as T;
      }
      const done = await this.current.run(marker, () => this.perform(work, runner.manager, request));
      await commit(runner);
      committed = true;
      marker.open = false;
      if (request) request.outcome = { replayed: false, ...answerOf(done, request) };
      this.release(done.afterCommit);
      if (done.refusal) throw done.refusal;
      return done.value;
    } catch (error) {
      if (!committed) await rollBack(runner);
      throw error;
    } finally {
      marker.open = false;
      await runner.release();
    }
  }

  private async perform<T>(
    work: (tx: Tx) => Promise<T>,
    manager: EntityManager,
    request: IdempotentRequest | undefined,
  ): Promise<Done<T>> {
    const { schema, zone } = this.options;
    const afterCommit = new Map<string, () => void>();
    const now = this.clock.now();
    const tx: Tx = {
      schema,
      zone,
      manager,
      now,
      afterCommit: (key, action) => void (afterCommit.has(key) || afterCommit.set(key, action)),
    };
    const done: Done<T> = await work(tx).then(
      (value) => ({ value, afterCommit }),
      (error: unknown) => {
        if (!(error instanceof RecordedRefusal)) throw error;
        return { value: undefined as T, refusal: error.refusal, afterCommit };
      },
    );
    if (request) await storeAnswer(manager, schema, request, answerOf(done, request), now);
    return done;
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

/**
 * PostgreSQL answers COMMIT of a failed transaction with a rollback and tells it by the command's tag alone. TypeORM drops the tag,
 * and the driver learns of a failed transaction only some time after the failed statement has thrown: so COMMIT is sent past both.
 */
const commit = async (runner: QueryRunner): Promise<void> => {
  const connection = (await runner.connect()) as Pick<Client, 'query'>;
  const { command } = await connection.query('COMMIT').catch((error: unknown) => {
    throw new QueryFailedError('COMMIT', undefined, error as Error);
  });
  if (command !== 'COMMIT')
    throw new Error('A statement failed inside the unit of work and its error was swallowed: nothing of it can commit');
};

const rollBack = async (runner: QueryRunner): Promise<void> => {
  if (!runner.isTransactionActive) return;
  // A connection that is gone has rolled back already; the error that brought us here is the one to tell.
  await runner.rollbackTransaction().catch(() => undefined);
};
