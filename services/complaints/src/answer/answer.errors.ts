import { DomainError } from '@anxin/contracts';

export class AnswerAlreadyWritten extends DomainError {
  readonly code = 'answer.already-written';
  readonly status = 409;

  constructor(reference: string) {
    super(`The written answer of ${reference} is on record and on its way`, { reference });
  }
}

/** A mail needs an address, a letter its posting number. */
export class AnswerNotSendable extends DomainError {
  readonly code = 'answer.not-sendable';
  readonly status = 422;

  constructor(reference: string, field: string) {
    super(`The answer of ${reference} cannot be sent without ${field}`, { reference, field });
  }
}
export class AnswerNotFound extends DomainError {
  readonly code = 'answer.not-found';
  readonly status = 404;

  constructor(answerId: string) {
    super(`There is no answer ${answerId}`, { answerId });
  }
}
