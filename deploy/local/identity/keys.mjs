import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { privateFile } from './private-file.mjs';

const signingKey = async (alg) => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: randomBytes(8).toString('hex') };
};

/** Signing keys and the cookies' secret, made at first start: RS256 for ID tokens (what every client knows), ES256 for access tokens. */
export const keysIn = async (dataDir) =>
  JSON.parse(
    await privateFile(join(dataDir, 'keys.json'), async () =>
      JSON.stringify({
        signing: [await signingKey('RS256'), await signingKey('ES256')],
        cookies: [randomBytes(32).toString('hex')],
      }),
    ),
  );
