import { DomainError } from '@anxin/contracts';

export class ClockNotFound extends DomainError {
  readonly code = 'clock.not-found';
  readonly status = 404;

  constructor(reference: string, rule: string) {
    super(`No clock ${rule} runs for ${reference}`, { reference, rule });
  }
}

/** The policy lets only some clocks stand still, and only while the customer or the supplier is waited for (HND-4). */
export class ClockNotPausable extends DomainError {
  readonly code = 'clock.not-pausable';
  readonly status = 409;

  constructor(reference: string, rule: string) {
    super(`The clock ${rule} of ${reference} never stands still`, { reference, rule });
  }
}

export class ClockNotInState extends DomainError {
  readonly code = 'clock.not-in-state';
  readonly status = 409;

  constructor(clockId: string, state: string, needed: string) {
    super(`Clock ${clockId} is ${state}, not ${needed}`, { clockId, state, needed });
  }
}
