import { DomainError } from '@anxin/contracts';

/** There was a session; it has run out, was logged out, or cannot be read any more. */
export class SessionEnded extends DomainError {
  readonly code = 'auth.session-ended';
  readonly status = 401;
  constructor() {
    super('The session has ended');
  }
}

/** A page of somebody else tries to act with this person's session. */
export class CrossSite extends DomainError {
  readonly code = 'auth.cross-site';
  readonly status = 403;
  constructor(reason: string) {
    super(`The request does not come from the company's own pages: ${reason}`);
  }
}

export class ReturnToInvalid extends DomainError {
  readonly code = 'auth.return-to-invalid';
  readonly status = 400;
  constructor() {
    super('returnTo is not a path of this gateway');
  }
}

/** The identity provider sent the person back without a login, or the login was begun elsewhere or too long ago. */
export class LoginFailed extends DomainError {
  readonly code = 'auth.login-failed';
  readonly status = 400;
  constructor(reason: string) {
    super(`The login could not be completed: ${reason}`);
  }
}
