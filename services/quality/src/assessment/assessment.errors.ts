import { DomainError } from '@anxin/contracts';

export class AssessmentNotFound extends DomainError {
  readonly code = 'assessment.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no assessment ${id}`, { id });
  }
}

export class AssessmentAlreadyDecided extends DomainError {
  readonly code = 'assessment.already-decided';
  readonly status = 409;

  constructor(id: string, outcome: string, by: string) {
    super(`Assessment ${id} is decided: ${outcome}`, { id, outcome, by });
  }
}
