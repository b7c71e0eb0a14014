import { DomainError } from '@anxin/contracts';

export class PersonNotFound extends DomainError {
  readonly code = 'person.not-found';
  readonly status = 404;
  constructor(personId: string) {
    super(`There is no person ${personId} in the register`, { personId });
  }
}

export class PersonKnown extends DomainError {
  readonly code = 'person.known';
  readonly status = 409;
  constructor(personId: string) {
    super(`${personId} is registered already`, { personId });
  }
}

export class PersonListedTwice extends DomainError {
  readonly code = 'person.listed-twice';
  readonly status = 422;
  constructor(personId: string) {
    super(`${personId} stands twice in the list`, { personId });
  }
}

export class SuperiorUnknown extends DomainError {
  readonly code = 'person.superior-unknown';
  readonly status = 422;
  constructor(personId: string, superior: string) {
    super(`The superior ${superior} of ${personId} is not in the register`, { personId, superior });
  }
}

export class OwnSuperior extends DomainError {
  readonly code = 'person.own-superior';
  readonly status = 422;
  constructor(personId: string) {
    super(`${personId} cannot be their own superior`, { personId });
  }
}

/** A supplier's person sees its own cases only; a role of the company would open more (SEC-8). */
export class SupplierRoleMixed extends DomainError {
  readonly code = 'person.supplier-role-mixed';
  readonly status = 422;
  constructor(personId: string) {
    super(`${personId} mixes roles of the company and of suppliers`, { personId });
  }
}

export class RoleReserved extends DomainError {
  readonly code = 'person.role-reserved';
  readonly status = 422;
  constructor(role: string) {
    super(`The role ${role} is not given to anybody`, { role });
  }
}

/** Nobody widens their own authority. */
export class OwnRoles extends DomainError {
  readonly code = 'person.own-roles';
  readonly status = 403;
  constructor() {
    super('Nobody changes their own roles');
  }
}
