let quiet = false;

/** The SDK's core tells errors only; before the first worker or connection of the process. */
export async function quietEngine(): Promise<void> {
  if (quiet) return;
  quiet = true;
  const { DefaultLogger, makeTelemetryFilterString, Runtime } = await import('@temporalio/worker');
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter, forward: {} } } });
}
