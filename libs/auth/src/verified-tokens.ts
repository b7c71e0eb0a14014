import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';

const keptMs = 60_000;
const keptAtMost = 1_000;

interface Verified {
  readonly payload: JWTPayload;
  readonly at: number;
}

/**
 * Tokens whose signature was found good within the last minute: a client sends the same one with every request, and the same bytes need
 * no second proof. A key that the issuer withdraws is honoured that minute longer. Times are the caller's to check, each time. Tokens
 * stand here by their hash, so that none can be taken from here and used.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, Verified>();

  payloadOf(token: string, now: Date): JWTPayload | undefined {
    const name = nameOf(token);
    const verified = this.known.get(name);
    if (!verified) return undefined;
    const age = now.getTime() - verified.at;
    if (age >= 0 && age < keptMs) return verified.payload;
    this.known.delete(name);
    return undefined;
  }

  keep(token: string, payload: JWTPayload, now: Date): void {
    // The map stands in the order of verification, so the first is the oldest.
    for (const [name, { at }] of this.known) {
      if (this.known.size < keptAtMost && now.getTime() - at < keptMs) break;
      this.known.delete(name);
    }
    this.known.set(nameOf(token), { payload, at: now.getTime() });
  }
}

const nameOf = (token: string): string => createHash('sha256').update(token).digest('base64');
