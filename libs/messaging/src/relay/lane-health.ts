import { backoffMs } from './backoff';

/** Whether the other side of a lane answers: after a failure the lane pauses, longer each time, and then tries with one message. */
export class LaneHealth {
  private failures = 0;
  private pausedUntil = 0;

  constructor(private readonly backoff: { readonly first: number; readonly longest: number }) {}

  get failing(): boolean {
    return this.failures > 0;
  }

  /** Milliseconds until the next attempt is due. */
  get pauseMs(): number {
    return Math.max(0, this.pausedUntil - performance.now());
  }

  /** Failures of messages that were under way together count as one. */
  failed(): void {
    if (this.pauseMs > 0) return;
    this.failures += 1;
    this.pausedUntil = performance.now() + backoffMs(this.failures, this.backoff);
  }

  /** @returns true when it had been failing before */
  worked(): boolean {
    const recovered = this.failing;
    this.failures = 0;
    this.pausedUntil = 0;
    return recovered;
  }
}
