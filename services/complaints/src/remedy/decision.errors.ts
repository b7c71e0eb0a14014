import { DomainError } from '@anxin/contracts';

/** CMP-6: the act is beyond the person's authority; `needs` is the role that must sign. */
export class BeyondAuthority extends DomainError {
  readonly code = 'remedy.beyond-authority';
  readonly status = 403;

  constructor(remedyId: string, tier: string, needs: readonly string[]) {
    super(`Remedy ${remedyId} falls under ${tier} and must be signed by ${needs.join(', ')}`, {
      remedyId,
      tier,
      needs,
    });
  }
}

/** CMP-6, CMP-12: nothing is granted before its handling sheet is filed. */
export class SheetNotFiled extends DomainError {
  readonly code = 'remedy.sheet-not-filed';
  readonly status = 409;

  constructor(remedyId: string) {
    super(`The handling sheet of remedy ${remedyId} is not filed`, { remedyId });
  }
}

/** CMP-12: only a reviewed sheet carries a decision. */
export class SheetNotReviewed extends DomainError {
  readonly code = 'remedy.sheet-not-reviewed';
  readonly status = 409;

  constructor(remedyId: string, sheet: string) {
    super(`The handling sheet ${sheet} is not reviewed`, { remedyId, sheet });
  }
}

/** SEC-3: what would be signed is not what was shown. */
export class ContentChanged extends DomainError {
  readonly code = 'remedy.content-changed';
  readonly status = 409;

  constructor(remedyId: string, contentHash: string) {
    super(`Remedy ${remedyId} changed after it was shown`, { remedyId, contentHash });
  }
}

export class AlreadyDecided extends DomainError {
  readonly code = 'remedy.already-decided';
  readonly status = 409;

  constructor(remedyId: string, decision: { readonly outcome: string; readonly decidedBy: string }) {
    super(`Remedy ${remedyId} was ${decision.outcome} by ${decision.decidedBy}`, {
      remedyId,
      outcome: decision.outcome,
      decidedBy: decision.decidedBy,
    });
  }
}

export class ReasonMissing extends DomainError {
  readonly code = 'remedy.reason-missing';
  readonly status = 422;

  constructor(remedyId: string) {
    super(`A refusal of remedy ${remedyId} needs its reason`, { remedyId });
  }
}
