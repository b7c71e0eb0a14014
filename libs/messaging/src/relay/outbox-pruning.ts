import type { OutboxSession } from './outbox-session';

const dayMs = 86_400_000;
const restMs = 3_600_000;

/**
 * Drops delivered starts and signals when their time is over: one look of bounded size each time that it is asked, from the oldest row
 * on, and a rest at the end. It walks along the primary key, because no index knows delivered rows, and behind it only events are left.
 * A row that was delivered after it had passed (it was parked for long) is dropped by the next leader.
 */
export class OutboxPruning {
  private after = '0';
  private restUntil = 0;

  constructor(
    private readonly session: OutboxSession,
    private readonly settings: { readonly keptDays: number; readonly rows: number },
  ) {}

  /** @returns how many rows it has dropped */
  async step(now: number = performance.now()): Promise<number> {
    if (now < this.restUntil) return 0;
    const { keptDays, rows } = this.settings;
    const { upto, finished, dropped } = await this.session.prune(this.after, rows, keptDays * dayMs);
    this.after = upto;
    if (finished) this.restUntil = now + restMs;
    return dropped;
  }
}
