import i18next from 'i18next';
import { type Problem, ProblemError } from './problem';

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'code' in value && 'title' in value;

const call = async <T>(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<T> => {
  const response = await fetch(path, {
    ...init,
    headers: { accept: 'application/json, application/problem+json', 'accept-language': i18next.language, 'x-anxin-csrf': '1', ...headers },
  });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return body as T;
  throw new ProblemError(isProblem(body) ? body : { status: response.status, code: 'network', title: '', detail: '' });
};

export const read = <T>(path: string): Promise<T> => call<T>(path, { method: 'GET' });

/** `key` belongs to the act, not to the attempt: pressing twice, or trying again after a broken connection, has one effect. */
export const post = <T>(path: string, body: unknown, key: string): Promise<T> =>
  call<T>(path, { method: 'POST', body: JSON.stringify(body) }, { 'content-type': 'application/json', 'idempotency-key': key });
