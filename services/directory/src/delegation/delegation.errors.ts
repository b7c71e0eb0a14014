import { DomainError } from '@anxin/contracts';

export class DelegationNotFound extends DomainError {
  readonly code = 'delegation.not-found';
  readonly status = 404;
  constructor(id: string) {
    super(`There is no delegation ${id}`, { id });
  }
}

export class DelegationTimeWrong extends DomainError {
  readonly code = 'delegation.time-wrong';
  readonly status = 422;
  constructor() {
    super('The delegation ends before it begins, or has ended already');
  }
}

export class DelegationEnded extends DomainError {
  readonly code = 'delegation.ended';
  readonly status = 409;
  constructor(id: string) {
    super(`Delegation ${id} has ended or was revoked`, { id });
  }
}

/** SEC-3: only the absent person or the superior records who stands in. */
export class DelegationNotYours extends DomainError {
  readonly code = 'delegation.not-yours';
  readonly status = 403;
  constructor() {
    super('Only the absent person or their superior may record or end this');
  }
}

/** A role that the absent person does not hold, or holds as a deputy only, cannot be passed on. */
export class RoleNotHeld extends DomainError {
  readonly code = 'delegation.role-not-held';
  readonly status = 422;
  constructor(role: string, scope: string) {
    super(`The absent person does not hold ${role} for ${scope}`, { role, scope });
  }
}

/** The deputy must be another, active person of the company. */
export class DeputyUnfit extends DomainError {
  readonly code = 'delegation.deputy-unfit';
  readonly status = 422;
  constructor() {
    super('The deputy must be another active person of the company');
  }
}
