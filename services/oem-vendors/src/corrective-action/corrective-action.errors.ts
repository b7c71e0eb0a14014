import { type CorrectiveGate, type CorrectiveStage, DomainError } from '@anxin/contracts';

export class CorrectiveActionNotFound extends DomainError {
  readonly code = 'corrective-action.not-found';
  readonly status = 404;

  constructor(reference: string) {
    super(`There is no corrective-action request ${reference}`, { reference });
  }
}

/** One case has one open request. */
export class CorrectiveActionStands extends DomainError {
  readonly code = 'corrective-action.stands';
  readonly status = 409;

  constructor(oemCase: string, reference: string) {
    super(`Case ${oemCase} has the open request ${reference}`, { oemCase, reference });
  }
}

/** OEM-4: the engineer confirms the case before anything is asked of the manufacturer. */
export class CaseNotConfirmed extends DomainError {
  readonly code = 'corrective-action.case-not-confirmed';
  readonly status = 409;

  constructor(oemCase: string, stage: string) {
    super(`Case ${oemCase} is ${stage}, not confirmed`, { oemCase, stage });
  }
}

/** A step of the workflow that does not follow from where the request stands. */
export class ActionCannotMove extends DomainError {
  readonly code = 'corrective-action.cannot-move';
  readonly status = 409;

  constructor(reference: string, present: CorrectiveStage, wanted: CorrectiveStage) {
    super(`Request ${reference} is in ${present}, which ${wanted} does not follow`, { reference, present, wanted });
  }
}

export class GateNotOpen extends DomainError {
  readonly code = 'corrective-action.gate-not-open';
  readonly status = 409;

  constructor(reference: string, gate: CorrectiveGate, open: CorrectiveGate | null) {
    super(`Gate ${gate} of ${reference} is not open`, { reference, gate, open: open ?? '—' });
  }
}

/** An expired, used or unknown link: whoever holds it is not told which. */
export class RequestLinkNotUsable extends DomainError {
  readonly code = 'corrective-link.not-usable';
  readonly status = 404;

  constructor() {
    super('The link cannot be used');
  }
}

export class CorrectiveTroubleNotFound extends DomainError {
  readonly code = 'corrective-trouble.not-found';
  readonly status = 404;

  constructor(reference: string, id: string) {
    super(`Request ${reference} has no trouble ${id}`, { reference, id });
  }
}

export class CorrectiveTroubleResolved extends DomainError {
  readonly code = 'corrective-trouble.resolved';
  readonly status = 409;

  constructor(id: string) {
    super(`Trouble ${id} is resolved already`, { id });
  }
}
