import { timingSafeEqual, createHash } from 'node:crypto';
import { loginPage } from './login-page.mjs';

const digest = (text) => createHash('sha256').update(text).digest();
const same = (one, other) => timingSafeEqual(digest(one), digest(other));

const readForm = async (request) => {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 10_000) throw new Error('The form is too long');
  }
  return new URLSearchParams(body);
};

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

/**
 * `GET /interaction/<uid>` shows the login form, `POST` with `login` and `password` (form-encoded) goes on to the client or shows the
 * form again with 401. A script walks it as a browser does: follow redirects, keep cookies, post the form to its own address.
 */
export const interactionHandler = (provider, people, password) => async (request, response) => {
  try {
    const { params } = await provider.interactionDetails(request, response);
    const language =
      new URL(request.url, 'http://identity').searchParams.get('lang') ??
      params.ui_locales ??
      request.headers['accept-language'] ??
      '';
    const show = (status, refused) =>
      response.writeHead(status, headers).end(loginPage({ people, language, refused, hint: params.login_hint }));
    if (request.method !== 'POST') return show(200, false);
    const form = await readForm(request);
    const person = people.find(({ login }) => login === form.get('login'));
    if (!person || !same(form.get('password') ?? '', password)) return show(401, true);
    await provider.interactionFinished(request, response, { login: { accountId: person.sub } });
  } catch (error) {
    response
      .writeHead(400, headers)
      .end(`<p>登录页已失效，请从应用重新进入。 This login page has expired; start again from the application.</p>`);
    if (error.name !== 'SessionNotFound') console.error(error);
  }
};
