import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretFile } from './secret-file.mjs';

const password = () => randomBytes(24).toString('base64url');

/**
 * The secrets of one data directory, made when first asked for.
 * @param {string} dataDir
 */
export function stackSecrets(dataDir) {
  const file = (name) => join(dataDir, 'secrets', name);
  const secret = (name) => secretFile(file(name), password);
  return {
    secret,
    /** @param {string} service */
    databasePasswords: (service) => ({
      owner: secret(`database-${service}-owner`),
      app: secret(`database-${service}-app`),
      supplier: secret(`database-${service}-supplier`),
    }),
    /** Ed25519, PKCS #8 in PEM; the auditor's public half is made beside it. */
    auditSigningKeyFile: signingKey(file('audit-signing.pem')),
    /** 32 bytes as hex digits. */
    privacyKeyFile: keyFile(file('privacy.key'), () => randomBytes(32).toString('hex')),
  };
}

/** @param {string} path */
function signingKey(path) {
  keyFile(path, () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  keyFile(`${path}.pub`, () => createPublicKey(readFileSync(path)).export({ type: 'spki', format: 'pem' }).toString());
  return path;
}

/** @param {string} file @param {() => string} make @returns {string} the file */
function keyFile(file, make) {
  secretFile(file, make);
  return file;
}
