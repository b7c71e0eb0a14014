import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const kid = 'key-1';
/** `undefined` leaves a claim out. */
type Claims = Readonly<Record<string, unknown>>;

/** A small identity provider on a real port whose tokens can be made wrong in every way. */
export const startTokenIssuer = async () => {
  const known = await generateKeyPair('ES256', { extractable: true });
  const stranger = await generateKeyPair('ES256', { extractable: true });
  let issuer = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
    else
      void exportJWK(known.publicKey).then((jwk) =>
        response.end(JSON.stringify({ keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] })),
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer listens on no port');
  issuer = `http://127.0.0.1:${address.port}`;

  const seconds = () => Math.floor(Date.now() / 1000);
  const claims = (subject: string, change: Claims = {}): JWTPayload => ({
    ...{
      iss: issuer,
      aud: 'anxin',
      sub: subject,
      iat: seconds(),
      exp: seconds() + 600,
      auth_time: seconds(),
      client_id: 'anxin-gateway',
    },
    ...change,
  });
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (payload: JWTPayload, header: { kid?: string } = { kid }, key = known.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', ...header }).sign(key);

  return {
    issuer,
    seconds,
    strangerKey: () => exportJWK(stranger.publicKey),
    /** Signed by a stranger, whose header says where the key is to be found. */
    byStrangerSaying: (subject: string, header: Readonly<Record<string, unknown>>) =>
      new SignJWT(claims(subject)).setProtectedHeader({ alg: 'ES256', ...header }).sign(stranger.privateKey),
    /** Signed by the issuer, with an extension that a reader must understand or refuse. */
    withCritical: (subject: string) =>
      new SignJWT(claims(subject))
        .setProtectedHeader({ alg: 'ES256', kid, crit: ['scope-of-use'], 'scope-of-use': 'elsewhere' })
        .sign(known.privateKey, { crit: { 'scope-of-use': true } }),
    /** Three parts as they are told, the last one of what the issuer signed about the subject. */
    glued: async (subject: string, header: object, change: Claims = {}) =>
      `${encode(header)}.${encode(claims(subject, change))}.${(await signed(claims(subject))).split('.')[2]}`,
    claims,
    token: (subject: string, change?: Claims) => signed(claims(subject, change)),
    withKid: (subject: string, otherKid: string) => signed(claims(subject), { kid: otherKid }),
    byStranger: (subject: string) => signed(claims(subject), { kid }, stranger.privateKey),
    unsigned: (subject: string) => `${encode({ alg: 'none', kid })}.${encode(claims(subject))}.`,
    /** Signed with the public key as if it were a shared secret. */
    confused: async (subject: string) =>
      new SignJWT(claims(subject))
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(Buffer.from(await exportSPKI(known.publicKey))),
    tampered: async (subject: string, claimed: string) => {
      const [header, , signature] = (await signed(claims(subject))).split('.');
      return `${header}.${encode(claims(claimed))}.${signature}`;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
