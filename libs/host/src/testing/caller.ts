import { randomUUID } from 'node:crypto';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Sending {
  /** Default: a new one for each call; null sends none. */
  readonly key?: string | null;
  /** The version that the change is based on: sent as `If-Match`. */
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whoever calls the API under test; paths are below `/api/v1`. */
export interface Caller {
  get<Body = Record<string, unknown>>(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer<Body>>;
  post<Body = Record<string, unknown>>(path: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
  put<Body = Record<string, unknown>>(path: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
  patch<Body = Record<string, unknown>>(path: string, body?: unknown, sending?: Sending): Promise<Answer<Body>>;
  delete<Body = Record<string, unknown>>(path: string, sending?: Sending): Promise<Answer<Body>>;
}

/** `token` is asked for at each call; without one the caller is nobody. */
export const callerOf = (url: string, token?: () => Promise<string>): Caller => {
  const call = async <Body>(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Answer<Body>> => {
    const response = await fetch(`${url}/api/v1/${path.replace(/^\//, '')}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${await token()}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as Body,
    };
  };
  const change =
    (method: string) =>
    <Body>(
      path: string,
      body?: unknown,
      { key = randomUUID(), version, headers }: Sending = {},
    ): Promise<Answer<Body>> =>
      call<Body>(
        method,
        path,
        {
          ...(key !== null && { 'idempotency-key': key }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
          ...headers,
        },
        body,
      );
  return {
    get: (path, headers = {}) => call('GET', path, headers),
    post: change('POST'),
    put: change('PUT'),
    patch: change('PATCH'),
    delete: (path, sending) => change('DELETE')(path, undefined, sending),
  };
};
