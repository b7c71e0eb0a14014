import { isNativeError } from 'node:util/types';
import pino, { type DestinationStream, type Logger } from 'pino';
import { requestContext } from '@anxin/persistence';
import { redactedPaths } from '@anxin/privacy';
import { traceIds } from '@anxin/tracing';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly service: string;
  readonly level: LogLevel;
  /** Standard output unless a test wants to read the lines. */
  readonly destination?: DestinationStream;
}

/** An error as a line shows it: its kind, message and stack, none of the fields that somebody may have hung on it. */
const shownError = (error: unknown): unknown =>
  isNativeError(error) ? { type: error.name, message: error.message, stack: error.stack } : error;

/**
 * The log of one process: a JSON line an event, with service, correlation id, (by id only) the actor, and trace and span where there is
 * one. Fields that may hold personal data are replaced wherever they stand (SEC-1).
 */
export const createLogger = ({ service, level, destination }: LoggerOptions): Logger =>
  pino(
    {
      level,
      base: { service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: shownError },
      redact: { paths: [...redactedPaths], censor: '[redacted]' },
      mixin: () => {
        const context = requestContext.getStore();
        return {
          ...(context && { correlationId: context.correlationId, ...(context.actor && { actor: context.actor.id }) }),
          ...traceIds(),
        };
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
