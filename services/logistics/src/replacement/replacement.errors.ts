import { DomainError } from '@anxin/contracts';

export class ReplacementNotFound extends DomainError {
  readonly code = 'replacement.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no replacement order ${id}`, { id });
  }
}

export class ReplacementAlreadyAnswered extends DomainError {
  readonly code = 'replacement.already-answered';
  readonly status = 409;

  constructor(id: string, status: string) {
    super(`Replacement order ${id} is ${status}; nothing leaves twice`, { id, status });
  }
}

/** What is handed out is what was approved, neither more nor less (LOG-13). Details: id, given, ordered, unit. */
export class QuantityDiffers extends DomainError {
  readonly code = 'replacement.quantity-differs';
  readonly status = 422;

  constructor(id: string, given: string, ordered: string, unit: string) {
    super(`Replacement order ${id} is for ${ordered} ${unit}, not ${given}`, { id, given, ordered, unit });
  }
}

/** The lot holds another product than the one that was approved. Details: id, lot, given, ordered. */
export class OtherProduct extends DomainError {
  readonly code = 'replacement.other-product';
  readonly status = 422;

  constructor(id: string, lot: string, given: string, ordered: string) {
    super(`Replacement order ${id} is for ${ordered}, and lot ${lot} is ${given}`, { id, lot, given, ordered });
  }
}
