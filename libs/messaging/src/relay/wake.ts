/** Something to wait for: a nudge that comes while nobody waits is kept for the next one who does. */
export class Wake {
  private pending = false;
  private release: (() => void) | undefined;

  nudge(): void {
    this.pending = true;
    this.release?.();
  }

  /** Resolves at a nudge, after `ms` (Infinity: never by itself), or when `signal` aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.pending && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = Number.isFinite(ms) ? setTimeout(done, ms) : undefined;
        signal.addEventListener('abort', done);
        this.release = done;
      });
      this.release = undefined;
    }
    this.pending = false;
  }
}

/** Resolves after `ms` or when `signal` aborts. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> => new Wake().wait(ms, signal);
