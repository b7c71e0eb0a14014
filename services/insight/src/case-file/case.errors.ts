import { DomainError } from '@anxin/contracts';

export class CaseNotFound extends DomainError {
  readonly code = 'case.not-found';
  readonly status = 404;

  constructor(reference: string) {
    super(`Nothing is known of a case ${reference}`, { reference });
  }
}
