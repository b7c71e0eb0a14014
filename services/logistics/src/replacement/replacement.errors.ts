import { DomainError } from '@anxin/contracts';

export class ReplacementNotFound extends DomainError {
  readonly code = 'replacement.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no replacement order ${id}`, { id });
  }
}

export class ReplacementAlreadyAnswered extends DomainError {
  readonly code = 'replacement.already-answered';
  readonly status = 409;

  constructor(id: string, status: string) {
    super(`Replacement order ${id} is ${status}; nothing leaves twice`, { id, status });
  }
}
