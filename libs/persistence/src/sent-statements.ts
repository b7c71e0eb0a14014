import type { Client } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Statement } from './tx';

/**
 * Statements of one transaction that nobody need wait for: each goes out at once, behind the ones before it. Every one must have
 * succeeded before the transaction may commit.
 */
export class SentStatements {
  private readonly answers: Promise<unknown>[] = [];

  constructor(private readonly connection: Pick<Client, 'query'>) {}

  send<Row>({ text, values = [], rows: expected }: Statement): Promise<Row[]> {
    const answer = this.connection.query(text, [...values]).then(
      ({ rows, rowCount }) => {
        if (expected !== undefined && rowCount !== expected)
          throw new Error(`A statement touched ${rowCount} rows instead of ${expected}: ${text}`);
        return rows as Row[];
      },
      (error: unknown) => {
        throw new QueryFailedError(text, [...values], error as Error);
      },
    );
    answer.catch(() => undefined); // `settled` tells it
    this.answers.push(answer);
    return answer;
  }

  /** @throws the error of the first one that failed: those behind it failed for its sake */
  async settled(): Promise<void> {
    for (const answer of this.answers) await answer;
  }
}
