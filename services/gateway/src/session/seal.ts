import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';

export type Purpose = 'session' | 'login';

/** Encrypts and authenticates what a cookie carries (JWE, A256GCM); a cookie of one purpose is not read as one of another. */
export const seal = (key: Uint8Array, purpose: Purpose, content: object, endsAt: number): Promise<string> =>
  new EncryptJWT({ content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(purpose)
    .setExpirationTime(endsAt)
    .encrypt(key);

/** `undefined` when it is not ours, of another purpose, altered, or past its end. */
export const unseal = async <T extends object>(
  key: Uint8Array,
  purpose: Purpose,
  sealed: string,
): Promise<T | undefined> => {
  try {
    const { payload } = await jwtDecrypt<JWTPayload & { content: T }>(sealed, key, {
      audience: purpose,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    return payload.content;
  } catch {
    return undefined;
  }
};
