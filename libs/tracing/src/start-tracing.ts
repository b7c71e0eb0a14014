import { openTelemetry } from './open-telemetry';
import { tracing } from './tracer';
import type { TracingConfig } from './tracing-config';

export interface TracingOptions {
  /** Absent: nothing is traced, and nothing of the SDK is loaded. */
  readonly config?: TracingConfig | undefined;
  readonly service: string;
  /** Told when the collector takes no spans, and when it takes them again. */
  readonly warn: (line: { readonly msg: string; readonly reason?: string }) => void;
}

const flushWithinMs = 2_000;
let running: Promise<() => Promise<void>> | undefined;
let holders = 0;

/**
 * Traces from now on. A process traces once: who begins a second time joins what runs.
 * @returns ends it: what waits is sent within two seconds, or given up
 */
export const startTracing = async ({ config, service, warn }: TracingOptions): Promise<() => Promise<void>> => {
  if (!config) return async () => undefined;
  holders += 1;
  running ??= openTelemetry(config, service, warn).then(({ tracer, end }) => {
    tracing.tracer = tracer;
    return () => inTime(end());
  });
  const end = await running;
  return async () => {
    holders -= 1;
    if (holders > 0) return;
    running = undefined;
    delete tracing.tracer;
    await end();
  };
};

const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, flushWithinMs)));
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
};
