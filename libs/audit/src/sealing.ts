import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Sealer } from './sealer';
import { HeadsAhead, HeadsDiffer } from './sealer.errors';

/** Runs the sealer's rounds while the process lives, and a last one when it stops. */
export class Sealing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Sealer');
  private timer?: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private told = '';
  private sinceMs = performance.now();
  private faulty = false;

  constructor(
    private readonly sealer: Sealer,
    private readonly intervalMs: number,
  ) {}

  onApplicationBootstrap(): void {
    this.next(0);
  }

  /** Before the data source closes; what requests still in flight write is sealed by the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
    await this.work();
  }

  /** Seconds since a round succeeded. Grows when the key, the disk or the database fails, or the sealer refuses. */
  staleSeconds(): number {
    return (performance.now() - this.sinceMs) / 1000;
  }

  /** True when the exported seals and the database disagree: nothing is sealed until somebody has looked. */
  refuses(): boolean {
    return this.faulty;
  }

  private next(delayMs: number): void {
    this.timer = setTimeout(() => {
      this.round = this.work().then(() => void (this.stopped || this.next(this.intervalMs)));
    }, delayMs);
  }

  private async work(): Promise<void> {
    try {
      await this.sealer.round();
      this.sinceMs = performance.now();
      this.faulty = false;
      this.told = '';
    } catch (error) {
      this.faulty = error instanceof HeadsAhead || error instanceof HeadsDiffer;
      // Told once for each kind of fault, not every second.
      if (String(error) !== this.told) this.logger.error(`Audit lines are not sealed: ${String(error)}`);
      this.told = String(error);
    }
  }
}
