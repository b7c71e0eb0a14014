import { DomainError } from '@anxin/contracts';

/** The first request with this key is still at work. */
export class RequestInFlight extends DomainError {
  readonly code = 'request.in-flight';
  readonly status = 409;

  constructor() {
    super('A request with this Idempotency-Key is still being worked on');
  }
}

/** The key was used for another request before. */
export class RequestKeyReused extends DomainError {
  readonly code = 'request.key-reused';
  readonly status = 422;

  constructor() {
    super('This Idempotency-Key belongs to another request');
  }
}

/** An earlier refusal that was put on record, given again for the same key. */
export class StoredRefusal extends DomainError {
  constructor(
    readonly code: string,
    readonly status: DomainError['status'],
    message: string,
    details: Readonly<Record<string, unknown>>,
  ) {
    super(message, details);
  }
}
