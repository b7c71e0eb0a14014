import { DomainError } from '@anxin/contracts';

/** Unknown, used, expired, or of a recall that is closed: whoever holds it is not told which. */
export class LinkNotUsable extends DomainError {
  readonly code = 'recall-link.not-usable';
  readonly status = 404;

  constructor() {
    super('The link cannot be used');
  }
}

export class ConsigneeNotNotified extends DomainError {
  readonly code = 'recall-consignee.not-found';
  readonly status = 404;

  constructor(reference: string, consignee: string) {
    super(`${reference} has no notice to ${consignee}`, { reference, consignee });
  }
}

/** None of the frozen goods went to it. */
export class ConsigneeNotInScope extends DomainError {
  readonly code = 'recall-consignee.not-in-scope';
  readonly status = 404;

  constructor(reference: string, consignee: string) {
    super(`No goods of ${reference} went to ${consignee}`, { reference, consignee });
  }
}

/** An answer names every lot that the consignee got. */
export class ConfirmationIncomplete extends DomainError {
  readonly code = 'recall-confirmation.incomplete';
  readonly status = 422;

  constructor(missing: readonly string[]) {
    super(`The answer lacks ${missing.join(', ')}`, { missing });
  }
}

/** A record of a call or visit says what became of the goods, or why nobody was reached: one of them. */
export class ConfirmationOrReason extends DomainError {
  readonly code = 'recall-confirmation.lots-or-reason';
  readonly status = 422;

  constructor(reference: string, consignee: string) {
    super(`${consignee} was reached or was not`, { reference, consignee });
  }
}

/** Notices are still due or under way. */
export class NoticesNotOut extends DomainError {
  readonly code = 'recall.notices-not-out';
  readonly status = 409;

  constructor(reference: string, open: number) {
    super(`${open} notices of ${reference} are not out`, { reference, open });
  }
}
