import type { OnApplicationShutdown } from '@nestjs/common';
import { startTracing, type TracingOptions } from '@anxin/tracing';

/** Traces from before the first request until everything that made spans has ended. */
export class Tracing implements OnApplicationShutdown {
  private constructor(private readonly end: () => Promise<void>) {}

  static async begin(options: TracingOptions): Promise<Tracing> {
    return new Tracing(await startTracing(options));
  }

  onApplicationShutdown(): Promise<void> {
    return this.end();
  }
}
