import { DomainError } from '@anxin/contracts';

export class CheckAlreadyMet extends DomainError {
  readonly code = 'recall-check.already-met';
  readonly status = 409;

  constructor(reference: string, check: string) {
    super(`${check} of ${reference} is met; its evidence stands`, { reference, check });
  }
}

/** RCL-3: that the notices are out is known from the notices themselves. */
export class CheckNotByHand extends DomainError {
  readonly code = 'recall-check.not-by-hand';
  readonly status = 409;

  constructor(reference: string, check: string) {
    super(`${check} of ${reference} is met when every notice is out, and not by hand`, { reference, check });
  }
}

/** The plan is filed under a number and at a time (RCL-3). */
export class FilingIncomplete extends DomainError {
  readonly code = 'recall-check.filing-incomplete';
  readonly status = 422;

  constructor(reference: string, missing: readonly string[]) {
    super(`The filing of ${reference} lacks ${missing.join(', ')}`, { reference, missing });
  }
}
