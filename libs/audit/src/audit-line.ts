import type { Actor, Hat } from '@anxin/contracts';
import { canonicalJson } from './canonical-json';
import { sha256 } from './content-hash';

/** What an aggregate's first line follows. */
export const genesis = '0'.repeat(64);

/** One line as it is chained: everything but its place, in the spelling that is hashed. */
export interface AuditBody {
  readonly id: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** RFC 3339, milliseconds, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly kind: Actor['kind'];
  /** The role in which the actor acted, with its scope and delegation, where the act needed one (SEC-3). */
  readonly hat: Hat | null;
  readonly action: string;
  readonly contentHash: string;
}

/**
 * Hash of a line: SHA-256 over the canonical JSON of `{ body, previous, seq }`. The database computes the same from the canonical
 * text of the body, while it holds the aggregate's head.
 */
export const chainHash = (body: AuditBody, seq: number, previous: string): string =>
  sha256(canonicalJson({ body, previous, seq }));
