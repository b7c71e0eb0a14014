import { DomainError } from '@anxin/contracts';

/** One entry of the request that fails, before it is put into words. */
export interface InvalidEntry {
  readonly in: 'body' | 'query' | 'path';
  /** The way to the entry: `['items', '0', 'quantity']`. */
  readonly path: readonly string[];
  /** Name of the constraint: `maxLength`; its text stands under `validation.maxLength`. */
  readonly constraint: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export class RequestInvalid extends DomainError {
  readonly code = 'request.invalid';
  readonly status = 400;
  constructor(readonly entries: readonly InvalidEntry[]) {
    super(`${entries.length} entries of the request are invalid`, { count: entries.length });
  }
}

export class KeyMissing extends DomainError {
  readonly code = 'request.key-missing';
  readonly status = 400;
  constructor() {
    super('The request changes something and carries no Idempotency-Key');
  }
}

export class KeyInvalid extends DomainError {
  readonly code = 'request.key-invalid';
  readonly status = 400;
  constructor() {
    super('The Idempotency-Key is not 8 to 200 visible ASCII characters');
  }
}

export class VersionMissing extends DomainError {
  readonly code = 'request.version-missing';
  readonly status = 428;
  constructor() {
    super('The request changes a versioned record and carries no If-Match');
  }
}

export class VersionStale extends DomainError {
  readonly code = 'request.version-stale';
  readonly status = 412;
  constructor() {
    super('The record changed after it was read');
  }
}

export class CursorInvalid extends DomainError {
  readonly code = 'request.cursor-invalid';
  readonly status = 400;
  constructor() {
    super('The cursor is damaged or belongs to another sort order or filter');
  }
}

/** Unknown, or another tenant's: the caller cannot tell which. */
export class NotFound extends DomainError {
  readonly code = 'request.not-found';
  readonly status = 404;
  constructor() {
    super('There is no such record, or the actor may not see it');
  }
}
