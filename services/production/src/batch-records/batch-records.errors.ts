import { DomainError } from '@anxin/contracts';

export class BatchRecordsNotFound extends DomainError {
  readonly code = 'batch-records.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no batch-records request ${id}`, { id });
  }
}

export class BatchRecordsAlreadyAnswered extends DomainError {
  readonly code = 'batch-records.already-answered';
  readonly status = 409;

  constructor(id: string) {
    super(`Batch-records request ${id} is answered; its answer stands`, { id });
  }
}

export class BatchRecordsAnswerIncomplete extends DomainError {
  readonly code = 'batch-records.answer-incomplete';
  readonly status = 422;

  constructor(field: 'records' | 'cause' | 'reason') {
    super(`The answer lacks ${field}`, { field });
  }
}
