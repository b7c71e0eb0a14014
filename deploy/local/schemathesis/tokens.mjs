import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../launcher/repository.mjs';
import { stackSecrets } from '../launcher/stack-secrets.mjs';

const client = 'anxin-gateway';
const resource = 'urn:anxin:api';
const random = () => randomBytes(32).toString('base64url');

/**
 * Bearer tokens as systems send them: of people by the authorization code flow with PKCE, of service accounts by their secret. They
 * are good for ten minutes.
 * @param {import('../stack.mjs').Stack} stack
 */
export function tokensOf({ identity, gateway, dataDir, password }) {
  const redirect = `${gateway}/auth/callback`;
  const ask = async (id, secret, grant) => {
    const response = await fetch(new URL('/token', identity.url), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ resource, ...grant }),
    });
    if (!response.ok) throw new Error(`No token for ${id}: ${response.status} ${await response.text()}`);
    return (await response.json()).access_token;
  };
  return {
    /** @param {string} login @returns {Promise<string>} */
    async person(login) {
      const verifier = random();
      const address = new URL('/auth', identity.url);
      address.search = new URLSearchParams({
        ...{ client_id: client, response_type: 'code', redirect_uri: redirect, scope: 'openid profile', resource },
        ...{ state: random(), nonce: random(), code_challenge_method: 'S256' },
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      }).toString();
      const code = await codeFor(address, redirect, new URLSearchParams({ login, password }));
      const grant = { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier };
      return ask(client, stackSecrets(dataDir).secret('gateway-client'), grant);
    },
    /** @param {string} id of `serviceClients` @returns {Promise<string>} */
    service: (id) => ask(id, identity.clientSecret(id), { grant_type: 'client_credentials', scope: 'api' }),
  };
}

/** Walks through the login as a browser does, up to the way back, which carries the code. */
async function codeFor(start, redirect, credentials) {
  const { CookieJar } = createRequire(join(root, 'package.json'))('./libs/testing/dist/cookie-jar.js');
  const jar = new CookieJar();
  let [url, init] = [start, {}];
  for (let hop = 0; hop < 10; hop += 1) {
    const response = await jar.fetch(url, init);
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (location === null && (!response.ok || init.method)) break;
    init = location === null ? { method: 'POST', body: credentials } : {};
    url = new URL(location ?? url, url);
    if (url.href.startsWith(redirect)) return url.searchParams.get('code');
  }
  throw new Error(`The login of ${credentials.get('login')} stopped at ${url.origin}${url.pathname}`);
}
