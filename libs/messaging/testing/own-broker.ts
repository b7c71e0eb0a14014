import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A broker that no other test uses, on data that outlive it. */
export class OwnBroker {
  private trouble = '';

  private constructor(
    private readonly child: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly lines: Interface,
  ) {
    child.stderr.on('data', (chunk) => (this.trouble = `${this.trouble}${String(chunk)}`.slice(-4_000)));
  }

  /** `host:port`, the same after every start. */
  address = '';

  static async start(): Promise<OwnBroker> {
    const child = spawn(process.execPath, [join(__dirname, 'own-broker-process.mjs')], { stdio: 'pipe' });
    const broker = new OwnBroker(child, createInterface({ input: child.stdout }));
    broker.address = await broker.line();
    return broker;
  }

  /** `stop` lets it close its files, `kill` is a power cut. Resolves when it is done; `start` when it coordinates groups again. */
  async do(command: 'stop' | 'kill' | 'start'): Promise<void> {
    const answer = this.line();
    this.child.stdin.write(`${command}\n`);
    await answer;
  }

  /** Stops it and removes its data. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.stdin.end();
    await ended;
  }

  private async line(): Promise<string> {
    const gone = new AbortController();
    const { signal } = gone;
    const ended = once(this.child, 'exit', { signal }).then(() => {
      throw new Error(`The broker's process ended: ${this.trouble}`);
    });
    try {
      const [line] = (await Promise.race([once(this.lines, 'line', { signal }), ended])) as [string];
      return line;
    } finally {
      ended.catch(() => undefined);
      gone.abort();
    }
  }
}
