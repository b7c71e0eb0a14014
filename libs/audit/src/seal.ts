import { type KeyObject, sign, verify } from 'node:crypto';
import type { ServiceName } from '@anxin/contracts';
import { genesis } from './audit-line';
import { canonicalJson } from './canonical-json';
import { sha256 } from './content-hash';
import { merkleRoot } from './merkle-root';

/** The lines of one aggregate that a seal covers, `from` to `to`; `hash` is the last one's, which stands for all before it. */
export interface SealedHead {
  readonly type: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly hash: string;
}

/** That somebody put the database back to an earlier state: the seals after `seal` were exported, and their lines are gone. */
export interface Restored {
  /** The last seal that the restored database knows, and its hash. */
  readonly seal: number;
  readonly hash: string;
  /** How many sealed lines are gone. */
  readonly lines: number;
  readonly by: string;
  readonly reason: string;
}

export interface SealBody {
  readonly service: ServiceName;
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** Hash of the seal before, or zeros. */
  readonly previous: string;
  /** RFC 3339. */
  readonly at: string;
  /** How many lines are covered. */
  readonly lines: number;
  /** Merkle root over the heads, in their order. */
  readonly root: string;
  readonly heads: readonly SealedHead[];
  /** Which key signed: the first 16 digits of the SHA-256 of its public half. */
  readonly key: string;
  /** On the seal that records a restore; it covers no lines. */
  readonly restored?: Restored;
}

/** A seal as it is stored and exported: `body` is canonical JSON, `signature` Ed25519 over it in base64. */
export interface Seal {
  readonly body: string;
  readonly signature: string;
}

export interface SealPoint {
  readonly number: number;
  readonly hash: string;
}
export const beforeFirstSeal: SealPoint = { number: 0, hash: genesis };

export const sealHash = ({ body }: Pick<Seal, 'body'>): string => sha256(body);
export const sealBody = ({ body }: Pick<Seal, 'body'>): SealBody => JSON.parse(body) as SealBody;
export const sealPoint = (seal: Seal): SealPoint => ({ number: sealBody(seal).number, hash: sealHash(seal) });
/** Of none, as of an empty tree (RFC 6962): the hash of nothing. */
export const rootOfHeads = (heads: readonly SealedHead[]): string =>
  heads.length === 0 ? sha256('') : merkleRoot(heads.map(canonicalJson));

export const signSeal = (body: SealBody, privateKey: KeyObject): Seal => {
  const text = canonicalJson(body);
  return { body: text, signature: sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64') };
};

export const isSignedBy = ({ body, signature }: Seal, publicKey: KeyObject): boolean =>
  verify(null, Buffer.from(body, 'utf8'), publicKey, Buffer.from(signature, 'base64'));
