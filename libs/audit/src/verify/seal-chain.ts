import type { KeyObject } from 'node:crypto';
import {
  beforeFirstSeal,
  isSignedBy,
  rootOfHeads,
  type Seal,
  sealBody,
  type SealBody,
  sealHash,
  type SealPoint,
} from '../seal';
import { lineOf, linesOf, type Tell } from './finding';

/** Up to where an aggregate's chain is sealed, and the hash that its line has to have there. */
export interface Sealed {
  readonly to: number;
  readonly hash: string;
}

export const aggregateKey = (type: string, id: string): string => JSON.stringify([type, id]);

/** Follows a service's seals one after the other and keeps what they vouch for. */
export class SealChain {
  readonly sealed = new Map<string, Sealed>();
  /** Hashes of the seals taken, by number. */
  readonly hashes = new Map<number, string>();
  last: SealPoint = beforeFirstSeal;
  /** When the last seal was made, RFC 3339. */
  lastAt?: string;

  constructor(
    private readonly service: string,
    private readonly keys: ReadonlyMap<string, KeyObject>,
    private readonly tell: Tell,
    /** Whether a restore left this seal's lines behind. */
    readonly lost: (number: number) => boolean = () => false,
  ) {}

  /** Takes the next seal. What is wrong with it is told; only a seal that is signed vouches for lines. */
  take(seal: Seal): void {
    const body = sealBody(seal);
    const hash = sealHash(seal);
    // A crash right after an export may repeat it; the same seal twice says nothing new.
    if (this.hashes.get(body.number) === hash) return;
    const forged = this.forgery(seal, body);
    if (forged !== undefined) return this.tell(`seal ${body.number}`, forged);
    const next = this.last.number + 1;
    if (body.number < next) return this.tell(`seal ${body.number}`, `stands after seal ${this.last.number}`);
    if (body.number > next) this.tell(`seal ${next}`, `missing: seal ${body.number} stands in its place`);
    else if (body.previous !== this.last.hash) this.tell(`seal ${body.number}`, 'does not follow the seal before it');
    this.hashes.set(body.number, hash);
    this.last = { number: body.number, hash };
    if (body.restored && this.hashes.get(body.restored.seal) !== body.restored.hash && body.restored.seal > 0)
      this.tell(`seal ${body.number}`, `restored to another seal ${body.restored.seal} than was exported`);
    if (body.restored || this.lost(body.number)) return;
    this.lastAt = body.at;
    this.vouch(body);
  }

  private vouch({ heads }: SealBody): void {
    for (const head of heads) {
      const key = aggregateKey(head.type, head.id);
      const before = this.sealed.get(key)?.to ?? 0;
      if (head.from > before + 1)
        this.tell(lineOf(head.type, head.id), `${linesOf(before + 1, head.from - 1)} never sealed`);
      if (head.to > before) this.sealed.set(key, { to: head.to, hash: head.hash });
    }
  }

  private forgery(seal: Seal, body: SealBody): string | undefined {
    const key = this.keys.get(body.key);
    if (key === undefined) return `signed by the unknown key ${body.key}`;
    if (!isSignedBy(seal, key)) return 'the signature does not fit';
    if (body.service !== this.service) return `belongs to ${body.service}`;
    if (rootOfHeads(body.heads) !== body.root) return 'the Merkle root does not fit its heads';
    return undefined;
  }
}
