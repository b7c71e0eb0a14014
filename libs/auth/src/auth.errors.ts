import { DomainError } from '@anxin/contracts';

/** No bearer token came with the request. */
export class TokenMissing extends DomainError {
  readonly code = 'auth.token-missing';
  readonly status = 401;
  constructor() {
    super('The request carries no bearer token');
  }
}

/** The token is not one that this company's identity provider issued for these services. The reason stays in the log. */
export class TokenInvalid extends DomainError {
  readonly code = 'auth.token-invalid';
  readonly status = 401;
  constructor(reason: string) {
    super(`The bearer token is refused: ${reason}`);
  }
}

export class TokenExpired extends DomainError {
  readonly code = 'auth.token-expired';
  readonly status = 401;
  constructor() {
    super('The bearer token has expired');
  }
}

/** Signing asks for a login that is not older than the policy says (step-up). */
export class LoginAgain extends DomainError {
  readonly code = 'auth.login-again';
  readonly status = 401;
  constructor(readonly maxAgeSeconds: number) {
    super(`This act needs a login of the last ${maxAgeSeconds} seconds`, { maxAgeSeconds });
  }
}

/** The identity is proven, but the people's register does not know it. */
export class PersonUnknown extends DomainError {
  readonly code = 'auth.person-unknown';
  readonly status = 403;
  constructor() {
    super('The subject of the token is not in the register of people');
  }
}

export class PersonInactive extends DomainError {
  readonly code = 'auth.person-inactive';
  readonly status = 403;
  constructor() {
    super('The person is no longer active in the register of people');
  }
}

export class PermissionMissing extends DomainError {
  readonly code = 'auth.permission-missing';
  readonly status = 403;
  constructor(permission: string) {
    super(`The permission ${permission} is missing`, { permission });
  }
}

/** SEC-8: the route is for the company's own people, and the actor is a supplier's. */
export class NotForSuppliers extends DomainError {
  readonly code = 'auth.not-for-suppliers';
  readonly status = 403;
  constructor() {
    super('The route is not one for the people of suppliers');
  }
}

/** SEC-3: nobody decides in a role that they do not hold at this moment. */
export class RoleMissing extends DomainError {
  readonly code = 'auth.role-missing';
  readonly status = 403;
  constructor(role: string, scope?: string) {
    super(`The role ${role} is missing`, { role, ...(scope !== undefined && { scope }) });
  }
}

/** Two acts that must come from two people were asked of one; the code names which. */
export class SamePerson extends DomainError {
  readonly status = 403;
  constructor(readonly code: string) {
    super('This act needs another person than the one before it');
  }
}
