import { DomainError } from '@anxin/contracts';

export class SiteNotFound extends DomainError {
  readonly code = 'site.not-found';
  readonly status = 404;
  constructor(code: string) {
    super(`There is no site ${code}`, { code });
  }
}

export class ParentUnknown extends DomainError {
  readonly code = 'site.parent-unknown';
  readonly status = 422;
  constructor(code: string, parent: string) {
    super(`The site ${code} cannot belong to ${parent}, which does not exist`, { code, parent });
  }
}

/** A site belongs to itself, directly or by way of others. */
export class ParentCircular extends DomainError {
  readonly code = 'site.parent-circular';
  readonly status = 422;
  constructor(code: string, parent: string) {
    super(`The site ${code} cannot belong to ${parent}, which belongs to it`, { code, parent });
  }
}
