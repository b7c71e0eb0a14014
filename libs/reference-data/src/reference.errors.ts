import { DomainError } from '@anxin/contracts';

/** No version of a policy or calendar is in force here: none was approved, or its event has not arrived yet. */
export class ReferenceMissing extends DomainError {
  readonly code = 'reference.missing';
  readonly status = 409;
  constructor(what: string) {
    super(`No version of ${what} is in force`, { what });
  }
}
