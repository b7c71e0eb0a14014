import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from './content-hash';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

export const keyId = (publicKey: KeyObject): string => sha256(pem(publicKey)).slice(0, 16);

const ed25519 = (key: KeyObject, file: string): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key`);
  return key;
};

/** @throws when the file is missing or holds no Ed25519 private key (PKCS #8, PEM) */
export const readSigningKey = (file: string): SigningKey => {
  const privateKey = ed25519(createPrivateKey(readFileSync(file)), file);
  return { id: keyId(createPublicKey(privateKey)), privateKey };
};

/** Public keys of a PEM file, by id: after a change of key it holds the old one and the new one. */
export const readPublicKeys = (file: string): ReadonlyMap<string, KeyObject> => {
  const blocks = readFileSync(file, 'utf8').match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? [];
  return new Map(blocks.map((block) => ed25519(createPublicKey(block), file)).map((key) => [keyId(key), key]));
};

/**
 * Makes the key pair where none is: the private half in `file`, for its user only, the public half beside it in `file.pub`, to be
 * kept where the auditor checks. Processes that start at once agree on one pair.
 */
export const ensureSigningKey = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  writeFileSync(`${file}.pub`, pem(createPublicKey(readSigningKey(file).privateKey)));
};
