import { problemMediaType } from '../problem';

interface RefusalResponse {
  readonly name: string;
  readonly description: string;
  /** Headers besides those of every answer. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

const text = { type: 'string' };
const required = (description: string, schema: object = text) => ({ description, required: true, schema });
/** RFC 9110: seconds until it may be tried again. */
const retryAfter = { 'Retry-After': required('Seconds to wait before asking again.', { type: 'string' }) };

/** Every status that a refusal can have, and who gives it; the name is the one among the document's `components.responses`. */
const refusals = {
  400: { name: 'Malformed', description: 'The request cannot be read, or entries of it are invalid (`errors`).' },
  401: {
    name: 'Unauthenticated',
    description: 'The bearer token is missing, invalid or expired, or the login is too old for signing.',
    headers: { 'WWW-Authenticate': required('How to authenticate (RFC 6750, RFC 9470).') },
  },
  403: {
    name: 'Forbidden',
    description: 'The person may not do this: permission, role, scope or another person’s act.',
  },
  404: { name: 'NotFound', description: 'There is no such record, or the person may not see it.' },
  408: { name: 'NotSentInTime', description: 'The request was not sent in time.' },
  409: { name: 'Conflict', description: 'The record is not in the state for it, or the same key is still at work.' },
  412: { name: 'Stale', description: 'The record changed since the version that `If-Match` names.' },
  413: { name: 'TooLarge', description: 'The body is larger than is taken.' },
  414: { name: 'AddressTooLong', description: 'A part of the path is longer than is taken.' },
  415: { name: 'UnsupportedMediaType', description: 'The body is of a type that is not taken here.' },
  422: {
    name: 'Unprocessable',
    description: 'Well formed, and against a rule; or the key was used for another content.',
  },
  428: { name: 'VersionMissing', description: '`If-Match` is missing.' },
  429: { name: 'TooMany', description: 'Asked too often.', headers: retryAfter },
  431: { name: 'HeadTooLarge', description: 'Address and headers are larger together than is taken.' },
  500: { name: 'Failed', description: 'A fault of ours; the log has it under the correlation id.' },
  503: { name: 'Unavailable', description: 'An engine cannot be reached now.', headers: retryAfter },
  504: {
    name: 'TimedOut',
    description: 'It took too long. Whether it was done is unknown: ask again with the same key.',
  },
} as const satisfies Readonly<Record<number, RefusalResponse>>;

export type RefusalStatus = keyof typeof refusals;

const correlationId = { $ref: '#/components/headers/CorrelationId' };

/** Headers that answers of many routes carry, for the document's `components.headers`. */
export const sharedHeaders = {
  CorrelationId: required('What the logs know the request by; one that was sent is taken over.'),
  ETag: required('The version of the record, for `If-Match`.', { type: 'string', pattern: '^"[0-9]+"$' }),
  IdempotencyReplayed: {
    description: 'The answer is the stored one of an earlier request with the same key.',
    schema: { type: 'string', enum: ['true'] },
  },
};

/** A refusal as a problem (RFC 9457), for a document's `components.responses`. */
export const problemResponse = ({ description, headers }: Omit<RefusalResponse, 'name'>) => ({
  description,
  headers: {
    'X-Correlation-Id': correlationId,
    'Content-Language': required('Language of the texts.', { type: 'string', enum: ['zh-CN', 'en'] }),
    ...headers,
  },
  content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' } } },
});

export const refusalResponses = Object.fromEntries(
  Object.values<RefusalResponse>(refusals).map((refusal) => [refusal.name, problemResponse(refusal)]),
);

/** What decides about the refusals of a route. */
export interface RefusableRoute {
  readonly method: string;
  readonly open: boolean;
  readonly hasParameters: boolean;
  readonly hasPathParameters: boolean;
  readonly takesVersion: boolean;
}

/** The statuses that the mechanisms around every route, and the refusals of the domain behind it, can answer. */
const statusesOf = ({ method, ...route }: RefusableRoute): readonly RefusalStatus[] => {
  const sends = method !== 'get';
  const possible: Readonly<Record<RefusalStatus, boolean>> = {
    400: sends || route.hasParameters,
    401: !route.open,
    403: !route.open,
    // What a query names may be missing as well.
    404: sends || route.hasParameters,
    408: true,
    409: sends,
    412: route.takesVersion,
    413: sends,
    414: route.hasPathParameters,
    415: sends,
    422: sends,
    428: route.takesVersion,
    429: route.open,
    431: true,
    500: true,
    503: true,
    504: true,
  };
  return (Object.keys(refusals).map(Number) as RefusalStatus[]).filter((status) => possible[status]);
};

/** Status → reference to the shared response, for an operation's `responses`. */
export const refusalsOf = (route: RefusableRoute): Readonly<Record<string, { readonly $ref: string }>> =>
  Object.fromEntries(
    statusesOf(route).map((status) => [String(status), { $ref: `#/components/responses/${refusals[status].name}` }]),
  );
