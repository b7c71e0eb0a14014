import { Client } from 'pg';
import { filter, type Observable, Subject } from 'rxjs';

/** Tells every process of insight that something about a case changed, whichever of them took the fact in. */
export class LiveFeed {
  private readonly changes = new Subject<string>();
  private readonly waiting = new Set<string>();
  private connection: Client | undefined;
  private sending = false;
  private closed = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly onTrouble: (error: Error) => void,
    private readonly reconnectAfterMs = 500,
  ) {}

  async open(): Promise<void> {
    const connection = new Client({ connectionString: this.databaseUrl, application_name: 'insight-live' });
    connection.on('error', (error) => this.lost(connection, error));
    connection.on('end', () => this.lost(connection));
    connection.on('notification', ({ payload }) => payload && this.changes.next(payload));
    await connection.connect();
    await connection.query('listen insight_live');
    this.connection = connection;
  }

  /** Subjects as they change, or only the one; a watcher reads the rows afterwards, so a lost signal costs time, never a fact. */
  watch(subject?: string): Observable<string> {
    return subject ? this.changes.pipe(filter((changed) => changed === subject)) : this.changes.asObservable();
  }

  /** To be called after the commit. Many facts of one case in a moment are told once. */
  tell(subject: string): void {
    this.waiting.add(subject);
    if (!this.sending) void this.send();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.changes.complete();
    await this.connection?.end();
  }

  private async send(): Promise<void> {
    this.sending = true;
    try {
      while (this.connection && this.waiting.size > 0) {
        const subjects = [...this.waiting];
        this.waiting.clear();
        await this.connection.query("select pg_notify('insight_live', subject) from unnest($1::text[]) subject", [
          subjects,
        ]);
      }
    } catch (error) {
      this.onTrouble(error as Error);
    } finally {
      this.sending = false;
    }
  }

  private lost(connection: Client, error?: Error): void {
    if (error) this.onTrouble(error);
    if (this.closed || this.connection !== connection) return; // an attempt that failed is tried again by whoever made it
    this.connection = undefined;
    this.reopen();
  }

  private reopen(): void {
    setTimeout(() => {
      if (this.closed) return;
      this.open().then(
        () => void this.send(),
        (error: Error) => {
          this.onTrouble(error);
          this.reopen();
        },
      );
    }, this.reconnectAfterMs).unref();
  }
}
