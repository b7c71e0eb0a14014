import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider in the test's own process: real keys, real tokens, no login page. */
export interface TestIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** A token as a login gives it. `authenticatedAt`: when the person proved who they are, default now. */
  token(subject: string, authenticatedAt?: Date): Promise<string>;
  stop(): Promise<void>;
}

const kid = 'test';
const audience = 'anxin';
const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

export const startTestIssuer = async (): Promise<TestIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] });
  let issuer = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/jwks' ? keys : JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer listens on no port');
  issuer = `http://127.0.0.1:${address.port}`;
  return {
    issuer,
    audience,
    token: (subject, authenticatedAt = new Date()) =>
      new SignJWT({ auth_time: seconds(authenticatedAt), client_id: 'anxin-gateway' })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('15m')
        .sign(privateKey),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
