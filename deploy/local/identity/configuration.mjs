import { logoutPage } from './logout-page.mjs';

const hours = 3600;
const minutes = 60;
/** What access tokens are for; the audience in them is AUDIENCE. */
const resource = 'urn:anxin:api';

const clientsOf = ({ gatewayUrl, gatewayClient, serviceClients }) => [
  {
    client_id: gatewayClient.id,
    client_secret: gatewayClient.secret,
    redirect_uris: [`${gatewayUrl}/auth/callback`],
    post_logout_redirect_uris: [`${gatewayUrl}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    require_auth_time: true,
    response_types: ['code'],
  },
  ...Object.entries(serviceClients).map(([id, secret]) => ({
    client_id: id,
    client_secret: secret,
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
  })),
];

/** The company's own clients ask for no consent: whoever logs in uses the company's system. */
const grantWithoutAsking = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(resource, 'api');
  await grant.save();
  return grant;
};

export const configurationOf = (settings, people, keys) => ({
  clients: clientsOf(settings),
  jwks: { keys: keys.signing },
  cookies: { keys: keys.cookies, long: { sameSite: 'lax' }, short: { sameSite: 'lax' } },
  scopes: ['openid', 'profile', 'offline_access', 'api'],
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  responseTypes: ['code'],
  findAccount: (_, sub) => {
    const person = people.find((one) => one.sub === sub);
    return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
  },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: grantWithoutAsking,
  issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: false,
  // When the person proved who they are: what signing asks about (RFC 9068, 2.2.1).
  extraTokenClaims: ({ oidc }) => {
    const authTime = (oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken)?.authTime;
    return authTime === undefined ? undefined : { auth_time: authTime };
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => void (ctx.body = logoutPage(form)) },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'api',
        audience: settings.audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 10 * minutes,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: {
    AccessToken: 10 * minutes,
    AuthorizationCode: 1 * minutes,
    ClientCredentials: 10 * minutes,
    Grant: 14 * 24 * hours,
    IdToken: 1 * hours,
    Interaction: 1 * hours,
    RefreshToken: 12 * hours,
    Session: 12 * hours,
  },
});
