import { DomainError } from '@anxin/contracts';

export class RecallTroubleNotFound extends DomainError {
  readonly code = 'recall-trouble.not-found';
  readonly status = 404;

  constructor(reference: string, id: string) {
    super(`${reference} has no trouble ${id}`, { reference, id });
  }
}

export class RecallTroubleResolved extends DomainError {
  readonly code = 'recall-trouble.already-resolved';
  readonly status = 409;

  constructor(id: string) {
    super(`Trouble ${id} is resolved already`, { id });
  }
}
