import { randomUUID } from 'node:crypto';
import type { DocumentedRoute } from './documented-routes';

export interface Asked {
  readonly status: number;
  /** Body and headers, as they came: what a thief would read. */
  readonly text: string;
  readonly body: string;
  readonly type: string;
  /** Of a problem; undefined otherwise. */
  readonly code: string | undefined;
}

/** Correlation id of every request, so that two answers can be compared to the letter. */
const correlationId = 'isolation-attack';

const codeOf = (body: string): string | undefined => {
  try {
    const { code } = JSON.parse(body) as { code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
};

/** Asks with the body, an empty one by default, and whatever headers the route wants. A stream of events is left as soon as it begins. */
export const ask = async (
  address: { readonly url: string; readonly path: string },
  { method, takes, parameters }: DocumentedRoute,
  token?: string,
  sent = '{}',
): Promise<Asked> => {
  const leave = new AbortController();
  const wanted = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const response = await fetch(`${address.url}${address.path}`, {
    method: method.toUpperCase(),
    signal: leave.signal,
    headers: {
      'x-correlation-id': correlationId,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(takes !== undefined && { 'content-type': takes }),
      ...(wanted.includes('Idempotency-Key') && { 'idempotency-key': randomUUID() }),
      ...(wanted.includes('If-Match') && { 'if-match': '"1"' }),
    },
    ...(takes !== undefined && { body: sent }),
  });
  const type = response.headers.get('content-type') ?? '';
  const streams = type.startsWith('text/event-stream');
  const body = streams ? '' : await response.text();
  if (streams) leave.abort();
  const headers = [...response.headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, body, text: `${headers.join('\n')}\n\n${body}`, type, code: codeOf(body) };
};

/** Does the work on all of them, a few at a time, and keeps the order. */
export const onEach = async <T, Result>(all: readonly T[], work: (one: T) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) results[at] = await work(all[at] as T);
  };
  await Promise.all(Array.from({ length: 8 }, walk));
  return results;
};
