import { DomainError } from '@anxin/contracts';

export class RegulationNotFound extends DomainError {
  readonly code = 'regulation.not-found';
  readonly status = 404;
  constructor({
    register,
    name,
    version,
  }: {
    readonly register: string;
    readonly name: string;
    readonly version?: number;
  }) {
    super(`There is no such version of ${register} ${name}`, {
      register,
      name,
      ...(version !== undefined && { version }),
    });
  }
}

export class RegulationDecided extends DomainError {
  readonly code = 'regulation.decided';
  readonly status = 409;
  constructor(status: string) {
    super(`The version is ${status}; the decision stands`, { status });
  }
}

export class ContentChanged extends DomainError {
  readonly code = 'regulation.content-changed';
  readonly status = 409;
  constructor() {
    super('The content hash is not that of the proposed version');
  }
}

/** A later version is approved already: this one could never come into force. */
export class RegulationSuperseded extends DomainError {
  readonly code = 'regulation.superseded';
  readonly status = 409;
  constructor(version: number) {
    super(`Version ${version} is approved already`, { version });
  }
}

/** SEC-6: an account of a machine proposes at most; management's approval is a person's. */
export class ApproverNoPerson extends DomainError {
  readonly code = 'regulation.approver-no-person';
  readonly status = 403;
  constructor() {
    super('Only a person approves');
  }
}

/** Under this access policy nobody, or one person alone, could change policies and roles again. */
export class LocksOut extends DomainError {
  readonly code = 'regulation.locks-out';
  readonly status = 409;
  constructor(permission: string) {
    super(`No active person, or no second one, would hold ${permission}`, { permission });
  }
}
