import type { LoggerService } from '@nestjs/common';
import { isNativeError } from 'node:util/types';
import type { Level, Logger } from 'pino';

type Fields = Record<string, unknown>;

/** Nest's own way to log, into pino: `new Logger('Relay').warn({ msg: 'behind', topic, seconds })` or a plain sentence. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);

  /** Nest hands over the context as the last text; an error's stack stands before it. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const error = [message, ...rest].find((part): part is Error => isNativeError(part));
    const stack = texts.length > 1 ? texts[0] : undefined;
    const fields: Fields = {
      ...(texts.length > 0 && { context: texts.at(-1) }),
      ...(error ? { err: error } : stack !== undefined && { err: { stack } }),
      ...Object.assign({}, ...rest.filter((part) => typeof part === 'object' && part !== null && !isNativeError(part))),
    };
    if (isNativeError(message)) this.logger[level](fields, message.message);
    else if (typeof message === 'object' && message !== null) this.logger[level]({ ...fields, ...message });
    else this.logger[level](fields, String(message));
  }
}
