import { Logger } from '@nestjs/common';
import { DefaultLogger, type LogEntry, Runtime } from '@temporalio/worker';

let prepared = false;

/**
 * Settings of the SDK for this process, before its first connection. Its own signal handlers are off: Nest decides the order in which a
 * process stops. Its warnings and errors go to the process's log, without metadata, which may hold inputs.
 */
export function prepareEngineRuntime(): void {
  if (prepared) return;
  prepared = true;
  const log = new Logger('Temporal');
  const write = ({ level, message }: LogEntry): void => (level === 'ERROR' ? log.error(message) : log.warn(message));
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('WARN', write),
    telemetryOptions: { logging: { forward: {} } },
  });
}
