import { uuidv7 } from 'uuidv7';

export const correlationHeader = 'x-correlation-id';

/** The caller's own id when it can be put into a log line unchanged, otherwise a new one. */
export const correlationIdOf = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(header) ? header : uuidv7();
