import { DomainError } from '@anxin/contracts';

/** RCL-1: each missing item by its JSON pointer into what was sent. */
export class PlanIncomplete extends DomainError {
  readonly code = 'recall-plan.incomplete';
  readonly status = 422;

  constructor(reference: string, rulePack: string, missing: readonly string[]) {
    super(`The plan of ${reference} lacks ${missing.join(', ')}`, { reference, rulePack, missing });
  }
}

/** RCL-5: not among what the pack allows. */
export class DispositionUnlawful extends DomainError {
  readonly code = 'recall-plan.disposition-unlawful';
  readonly status = 422;

  constructor(rulePack: string, disposition: string, lawful: readonly string[]) {
    super(`${rulePack} does not allow ${disposition}`, { rulePack, disposition, lawful });
  }
}

export class PlanNotFound extends DomainError {
  readonly code = 'recall-plan.not-found';
  readonly status = 404;

  constructor(reference: string, revision: number) {
    super(`${reference} has no plan ${revision}`, { reference, revision });
  }
}

/** Another revision took its place, or it was decided. */
export class PlanNotOpen extends DomainError {
  readonly code = 'recall-plan.not-open';
  readonly status = 409;

  constructor(reference: string, revision: number, state: string) {
    super(`Plan ${revision} of ${reference} is ${state}`, { reference, revision, state });
  }
}

/** SEC-3: what would be signed is not what was shown. */
export class PlanContentChanged extends DomainError {
  readonly code = 'recall-plan.content-changed';
  readonly status = 409;

  constructor(reference: string, revision: number, contentHash: string) {
    super(`Plan ${revision} of ${reference} is not the content that was shown`, { reference, revision, contentHash });
  }
}

/** RCL-1: the signatures have an order. */
export class PlanAwaitsOther extends DomainError {
  readonly code = 'recall-plan.awaits-other';
  readonly status = 409;

  constructor(reference: string, revision: number, role: string) {
    super(`Plan ${revision} of ${reference} is to be signed by ${role} first`, { reference, revision, role });
  }
}

export class PlanAlreadyDecided extends DomainError {
  readonly code = 'recall-plan.already-decided';
  readonly status = 409;

  constructor(reference: string, revision: number, standing: { readonly role: string; readonly outcome: string }) {
    const { role, outcome } = standing;
    super(`Plan ${revision} of ${reference} was ${outcome} as ${role}`, { reference, revision, role, outcome });
  }
}

export class PlanReasonMissing extends DomainError {
  readonly code = 'recall-plan.reason-missing';
  readonly status = 422;

  constructor(reference: string, revision: number) {
    super(`A refusal of plan ${revision} of ${reference} needs its reason`, { reference, revision });
  }
}
