import { DomainError } from '@anxin/contracts';

export class RemedyNotFound extends DomainError {
  readonly code = 'remedy.not-found';
  readonly status = 404;

  constructor(reference: string, remedyId: string) {
    super(`${reference} has no remedy ${remedyId}`, { reference, remedyId });
  }
}

export class RemedyNotInState extends DomainError {
  readonly code = 'remedy.not-in-state';
  readonly status = 409;

  constructor(remedyId: string, state: string) {
    super(`Remedy ${remedyId} is ${state} and takes no such act`, { remedyId, state });
  }
}

/** What a kind of remedy needs or cannot have: goods a quantity, money an amount (CMP-10). */
export class RemedyIncomplete extends DomainError {
  readonly code = 'remedy.incomplete';
  readonly status = 422;

  constructor(kind: string, field: string) {
    super(`A remedy of kind ${kind} needs ${field}`, { kind, field });
  }
}

/** SEC-3: what was refused stands; only other terms, or an objection, bring another decision. */
export class RemedyRefusedBefore extends DomainError {
  readonly code = 'remedy.refused-before';
  readonly status = 409;

  constructor(remedyId: string) {
    super(`The same remedy was refused as ${remedyId}, and the refusal stands`, { remedyId });
  }
}

/** Another remedy of this cycle is approved or under way. */
export class RemedyStands extends DomainError {
  readonly code = 'remedy.stands';
  readonly status = 409;

  constructor(remedyId: string, state: string) {
    super(`Remedy ${remedyId} is ${state}; no other can be proposed beside it`, { remedyId, state });
  }
}

/** HND-19: nothing is decided before the complainant's agreement is on record. */
export class RemedyNotAgreed extends DomainError {
  readonly code = 'remedy.not-agreed';
  readonly status = 409;

  constructor(remedyId: string, state: string) {
    super(`The complainant's agreement to remedy ${remedyId} is not on record`, { remedyId, state });
  }
}
