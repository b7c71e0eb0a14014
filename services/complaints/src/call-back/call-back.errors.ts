import { DomainError } from '@anxin/contracts';

/** A call-back of this cycle has settled the matter; the handling goes on from it. */
export class CallBackSettled extends DomainError {
  readonly code = 'call-back.settled';
  readonly status = 409;

  constructor(reference: string, outcome: string) {
    super(`The call-back of ${reference} is settled: ${outcome}`, { reference, outcome });
  }
}

/** HND-13: silence counts only after the attempts that the policy asks for. */
export class MoreAttemptsNeeded extends DomainError {
  readonly code = 'call-back.more-attempts-needed';
  readonly status = 409;

  constructor(reference: string, made: number, needed: number) {
    super(`${made} of ${needed} call-back attempts for ${reference} were made`, { reference, made, needed });
  }
}

/** HND-13: the complainant is warned before silence closes the case. */
export class WarningNeeded extends DomainError {
  readonly code = 'call-back.warning-needed';
  readonly status = 409;

  constructor(reference: string, warnedBefore: string) {
    super(`The complainant of ${reference} was not warned at least ${warnedBefore} before`, {
      reference,
      warnedBefore,
    });
  }
}

/** HND-13: a severe or major case is never closed on silence. */
export class NeverUnreachable extends DomainError {
  readonly code = 'call-back.never-unreachable';
  readonly status = 409;

  constructor(reference: string, grade: string) {
    super(`${reference} is ${grade} and cannot be closed as unreachable`, { reference, grade });
  }
}
