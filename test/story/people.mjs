import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const { loginAs } = createRequire(import.meta.url)('../../libs/testing/dist/login.js');

/**
 * The people of the story, each logged in like a person and kept logged in.
 * @param {string} gateway
 * @param {string} password of all demo people
 */
export function people(gateway, password) {
  const sessions = new Map();
  const session = async (login) => {
    if (!sessions.has(login)) sessions.set(login, await loginAs(gateway, login, password));
    return sessions.get(login);
  };
  const call = async (login, method, path, body, key) => {
    const response = await (
      await session(login)
    ).fetch(`/api/v1/${path}`, {
      method,
      headers: {
        'accept-language': 'zh-CN',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    session,
    get: (login, path) => call(login, 'GET', path),
    post: (login, path, body = {}, key = undefined) => call(login, 'POST', path, body, key),
  };
}
