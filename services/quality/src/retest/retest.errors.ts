import { DomainError } from '@anxin/contracts';

export class RetestNotFound extends DomainError {
  readonly code = 'retest.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no retest order ${id}`, { id });
  }
}

export class RetestAlreadyAnswered extends DomainError {
  readonly code = 'retest.already-answered';
  readonly status = 409;

  constructor(id: string) {
    super(`Retest order ${id} is answered; its answer stands`, { id });
  }
}

export class RetestAnswerIncomplete extends DomainError {
  readonly code = 'retest.answer-incomplete';
  readonly status = 422;

  constructor(field: 'measurements' | 'sampleCode' | 'reason') {
    super(`The answer lacks ${field}`, { field });
  }
}
