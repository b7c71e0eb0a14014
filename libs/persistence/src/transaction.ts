import type { Client, QueryResult } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';

type Connection = Pick<Client, 'query'>;

/** What TypeORM knows of a transaction: a nested one of its own becomes a savepoint, and its `save` begins none. */
interface RunnerState {
  isTransactionActive: boolean;
  transactionDepth: number;
}

/**
 * A transaction whose bounds go past TypeORM, which waits for each, and which drops the tag of COMMIT: PostgreSQL answers COMMIT of a
 * failed transaction with a rollback and tells it by that tag alone, and the driver learns of the failure only some time after the
 * failed statement has thrown.
 */
export class Transaction {
  /** Takes statements until `close`, for TypeORM too: one that comes later, behind COMMIT or ROLLBACK, would stand on its own. */
  readonly connection: Connection;
  private closed = false;
  private open = false;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly bare: Connection,
  ) {
    const query = (...words: unknown[]): unknown =>
      this.closed
        ? Promise.reject(new Error('A statement came after the end of its unit of work'))
        : Reflect.apply(bare.query, bare, words);
    this.connection = new Proxy(bare, { get: (of, name) => (name === 'query' ? query : Reflect.get(of, name)) });
    Object.assign(runner, { databaseConnection: this.connection });
  }

  static async on(runner: QueryRunner): Promise<Transaction> {
    return new Transaction(runner, (await runner.connect()) as Client);
  }

  /** Sent at once. Before it is known to have begun, nothing may be sent that would matter outside a transaction. */
  async begin(): Promise<void> {
    this.state({ isTransactionActive: true, transactionDepth: 1 });
    this.open = true;
    await this.bound('START TRANSACTION');
  }

  close(): void {
    this.closed = true;
  }

  /** @throws Error when a statement has failed, and its error was swallowed */
  async commit(): Promise<void> {
    this.close();
    const { command } = await this.bound('COMMIT');
    this.end();
    if (command !== 'COMMIT')
      throw new Error(
        'A statement failed inside the unit of work and its error was swallowed: nothing of it can commit',
      );
  }

  async rollBack(): Promise<void> {
    this.close();
    if (!this.open) return;
    // A connection that is gone has rolled back already; the error that brought us here is the one to tell.
    await this.bound('ROLLBACK').catch(() => undefined);
    this.end();
  }

  private bound(text: string): Promise<QueryResult> {
    return this.bare.query(text).catch((error: unknown) => {
      throw new QueryFailedError(text, undefined, error as Error);
    });
  }

  private end(): void {
    this.open = false;
    this.state({ isTransactionActive: false, transactionDepth: 0 });
  }

  private state(state: RunnerState): void {
    Object.assign(this.runner, state);
  }
}
