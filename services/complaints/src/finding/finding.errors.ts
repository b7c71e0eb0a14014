import { DomainError } from '@anxin/contracts';

/** HND-6: the finding waits for the retest and for the batch records. */
export class InvestigationIncomplete extends DomainError {
  readonly code = 'finding.investigation-incomplete';
  readonly status = 409;

  constructor(reference: string, missing: readonly string[]) {
    super(`The investigation of ${reference} still waits for ${missing.join(' and ')}`, { reference, missing });
  }
}

export class FindingAlreadyRecorded extends DomainError {
  readonly code = 'finding.already-recorded';
  readonly status = 409;

  constructor(reference: string) {
    super(`The finding of ${reference} is on record and stands`, { reference });
  }
}
