import { randomUUID } from 'node:crypto';
import { loginAs, type Session } from '@anxin/testing';
import { stack } from './stack';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}
type Body = Record<string, unknown>;

const sessions = new Map<string, Promise<Session>>();

/** A person of the demo company, logged in once like a person. */
export const session = (login: string): Promise<Session> => {
  const known = sessions.get(login) ?? loginAs(stack.gateway, login, stack.password);
  sessions.set(login, known);
  known.catch(() => forgetSession(login));
  return known;
};

/** As if nobody had logged in: the next act of the person begins with a login. */
export const forgetSession = (login: string): void => void sessions.delete(login);

const call = async <B>(login: string, path: string, init: RequestInit): Promise<Answer<B>> => {
  const response = await (await session(login)).fetch(`/api/v1/${path}`, init);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as B };
};

export const get = <B = Body>(login: string, path: string): Promise<Answer<B>> => call(login, path, {});

/** `key`: one for each act, the same for the same act again. */
export const post = <B = Body>(
  login: string,
  path: string,
  body: object = {},
  key: string = randomUUID(),
): Promise<Answer<B>> =>
  call(login, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });

/** As `post`, for an act that must succeed. */
export const did = async <B = Body>(login: string, path: string, body: object = {}, key?: string): Promise<B> => {
  const answer = await post<B>(login, path, body, key);
  if (answer.status >= 300) throw new Error(`${login} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
