import { DomainError } from '@anxin/contracts';

export class TroubleNotFound extends DomainError {
  readonly code = 'trouble.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no trouble ${id}`, { id });
  }
}

export class TroubleAlreadyResolved extends DomainError {
  readonly code = 'trouble.already-resolved';
  readonly status = 409;

  constructor(id: string) {
    super(`Trouble ${id} is resolved already`, { id });
  }
}
