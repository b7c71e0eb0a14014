import type { DomainError } from '@anxin/contracts';

/**
 * Thrown inside a unit of work to refuse and still keep what was written: everything so far commits (a violation attempt, CMP-6),
 * the refusal is stored as the answer of the request's Idempotency-Key, then the caller gets `refusal` itself.
 * Any other error rolls everything back.
 */
export class RecordedRefusal extends Error {
  constructor(readonly refusal: DomainError) {
    super(refusal.message);
    this.name = 'RecordedRefusal';
  }
}
