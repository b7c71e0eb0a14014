import { HttpException } from '@nestjs/common';
import { DomainError } from '@anxin/contracts';
import { isTransient } from './is-transient';
import { type InvalidEntry, RequestInvalid } from './request.errors';

/** A failure as the edge answers it, before it is put into words. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly entries: readonly InvalidEntry[];
  /** Headers that go with it: how to authenticate, when to come again. */
  readonly headers: Readonly<Record<string, string>>;
}

const codeByStatus: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'auth.token-missing',
  403: 'auth.permission-missing',
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  408: 'request.timeout',
  409: 'request.conflict',
  412: 'request.version-stale',
  413: 'request.too-large',
  414: 'request.malformed',
  415: 'request.unsupported-media-type',
  428: 'request.version-missing',
  429: 'request.too-many',
  431: 'request.malformed',
  503: 'unavailable',
  504: 'request.timeout',
};

/** How to authenticate (RFC 6750; RFC 9470 for a login that is too old), or when to come again. */
const headersFor = (status: number, code: string): Record<string, string> => {
  if (status === 503) return { 'retry-after': '2' };
  if (status !== 401) return {};
  if (code === 'auth.token-missing') return { 'www-authenticate': 'Bearer' };
  return {
    'www-authenticate': `Bearer error="${code === 'auth.login-again' ? 'insufficient_user_authentication' : 'invalid_token'}"`,
  };
};

const refusal = (status: number, code: string, rest: Partial<Refusal> = {}): Refusal => ({
  status,
  code,
  details: {},
  entries: [],
  headers: headersFor(status, code),
  ...rest,
});

/** Status of an error of Fastify itself (`FST_ERR_…`): an unreadable address, a broken or too large body. */
const fastifyStatus = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('statusCode' in error) || !('code' in error)) return undefined;
  const { statusCode, code } = error;
  return typeof statusCode === 'number' && typeof code === 'string' && code.startsWith('FST_') ? statusCode : undefined;
};

/** A refusal that is known by its status alone: the mechanism that refused has no words of its own. */
export const refusalOfStatus = (status: number): Refusal => {
  const code = codeByStatus[status];
  if (code !== undefined) return refusal(status, code);
  return status >= 400 && status < 500 ? refusal(status, 'request.refused') : refusal(500, 'internal');
};

/** What the caller is told of an error: a refusal keeps its code and details, everything else is `internal` and tells nothing. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof RequestInvalid)
    return refusal(error.status, error.code, { details: error.details, entries: error.entries });
  if (error instanceof DomainError) return refusal(error.status, error.code, { details: error.details });
  if (error instanceof HttpException) return refusalOfStatus(error.getStatus());
  const status = fastifyStatus(error);
  if (status !== undefined) return refusalOfStatus(status);
  // A body with `__proto__`, told by the JSON parser of Fastify.
  if (error instanceof SyntaxError && 'statusCode' in error) return refusalOfStatus(400);
  return isTransient(error) ? refusalOfStatus(503) : refusal(500, 'internal');
};
