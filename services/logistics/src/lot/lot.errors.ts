import { DomainError } from '@anxin/contracts';

/** What stands against letting goods go, as the database found it under the lot's lock. */
export type Facts = Readonly<Record<string, string>>;

/** A hold stands on the lot (LOG-5). Details: lot, hold, cause, reference. */
export class LotHeld extends DomainError {
  readonly code = 'lot.held';
  readonly status = 409;

  constructor(facts: Facts) {
    super(`Lot ${facts['lot']} is held by ${facts['reference']}: nothing of it leaves`, facts);
  }
}

/** The lot failed its inspection; it can never be released (LOG-3, LOG-10). */
export class LotFailed extends DomainError {
  readonly code = 'lot.failed';
  readonly status = 409;

  constructor(facts: Facts) {
    super(`Lot ${facts['lot']} failed its inspection`, facts);
  }
}

/** No passed inspection is on record (LOG-3, LOG-14). */
export class LotNotReleased extends DomainError {
  readonly code = 'lot.not-released';
  readonly status = 409;

  constructor(facts: Facts) {
    super(`Lot ${facts['lot']} has no passed inspection`, facts);
  }
}

/** Past its date on the company's day (LOG-2). */
export class LotExpired extends DomainError {
  readonly code = 'lot.expired';
  readonly status = 409;

  constructor(facts: Facts) {
    super(`Lot ${facts['lot']} expired on ${facts['expiresOn']}`, facts);
  }
}

export class LotUnknown extends DomainError {
  readonly code = 'lot.unknown';
  readonly status = 422;

  constructor(lot: string) {
    super(`The warehouse knows no lot ${lot}`, { lot });
  }
}

/** Several owners use the number: the caller names the lot by its id. */
export class LotAmbiguous extends DomainError {
  readonly code = 'lot.ambiguous';
  readonly status = 409;

  constructor(lot: string, ids: readonly string[]) {
    super(`Several lots have the number ${lot}`, { lot, ids: ids.join(', ') });
  }
}

export class UnitMismatch extends DomainError {
  readonly code = 'quantity.unit-mismatch';
  readonly status = 422;

  constructor(lot: string, unit: string, expected: string) {
    super(`Lot ${lot} is counted in ${expected}, not in ${unit}`, { lot, unit, expected });
  }
}
