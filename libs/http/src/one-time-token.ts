import { createHash, randomBytes } from 'node:crypto';

/** The secret of a one-time link, 256 bits; only its hash is stored, so that whoever reads the table can answer for nobody. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
/** As it stands in a link. */
export const tokenShape = /^[A-Za-z0-9_-]{20,100}$/;
