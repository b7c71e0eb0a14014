import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const formatVersion = 1;
const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM: version byte, nonce, tag, ciphertext. `context` is authenticated but not stored: a value that is moved to another
 * column or another person no longer opens.
 */
export const seal = (key: Buffer, plain: Buffer, context: string): Buffer => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(formatVersion), iv, cipher.getAuthTag(), body]);
};

/** @throws Error when the key, the context or a single bit differs: such a row is damaged or forged, never a user's mistake. */
export const unseal = (key: Buffer, sealed: Buffer, context: string): Buffer => {
  if (sealed[0] !== formatVersion) throw new Error(`Sealed value of unknown format ${sealed[0]}`);
  const iv = sealed.subarray(1, 1 + ivBytes);
  const tag = sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()]);
};
