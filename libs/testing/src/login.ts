import { CookieJar } from './cookie-jar';

/** A person at the gateway, as their browser would be: cookies kept, the header that only the company's own pages send. */
export interface Session {
  readonly login: string;
  /** Path below the gateway, or a whole URL of it. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** What a request to this address would carry: for tests of what a stolen cookie is worth. */
  cookies(url: URL): string;
  /** Proves again who it is, as before signing. */
  loginAgain(): Promise<void>;
}

const csrfHeader = { 'x-anxin-csrf': '1' };

/** Follows the redirects of a login; where the identity provider shows its form, fills it in. Ends at the first page of the gateway itself. */
const walk = async (jar: CookieJar, start: URL, credentials: URLSearchParams): Promise<void> => {
  let url = start;
  let init: RequestInit = {};
  let posted = false;
  for (let hop = 0; hop < 15; hop += 1) {
    const response = await jar.fetch(url, init);
    const location = response.headers.get('location');
    if (location !== null) {
      await response.body?.cancel();
      url = new URL(location, url);
      init = {};
      if (url.origin === start.origin && !url.pathname.startsWith('/auth/')) return;
    } else if (response.ok && url.origin !== start.origin && !posted) {
      await response.body?.cancel();
      init = { method: 'POST', body: credentials };
      posted = true;
    } else {
      throw new Error(
        `The login stopped at ${url.origin}${url.pathname} with ${response.status}: ${(await response.text()).slice(0, 300)}`,
      );
    }
  }
  throw new Error('The login went round in circles');
};

/** Logs in like a person: OIDC code + PKCE through the gateway and the identity provider's login form. */
export const loginAs = async (gatewayUrl: string, login: string, password: string): Promise<Session> => {
  const jar = new CookieJar();
  const credentials = new URLSearchParams({ login, password });
  await walk(jar, new URL('/auth/login?returnTo=/', gatewayUrl), credentials);
  return {
    login,
    fetch: (path, init = {}) => {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries(csrfHeader)) if (!headers.has(name)) headers.set(name, value);
      return jar.fetch(new URL(path, gatewayUrl), { ...init, headers });
    },
    cookies: (url) => jar.headerFor(url),
    loginAgain: () => walk(jar, new URL('/auth/login?returnTo=/&maxAge=0', gatewayUrl), credentials),
  };
};
