import { DomainError } from '@anxin/contracts';

/** A person accepts a lot that exists; another number stays what was typed, flagged. */
export class LotUnknown extends DomainError {
  readonly code = 'complaint.lot-unknown';
  readonly status = 422;

  constructor(lot: string) {
    super(`No lot ${lot} is known`, { lot });
  }
}

export class LotUnchanged extends DomainError {
  readonly code = 'complaint.lot-unchanged';
  readonly status = 422;

  constructor(reference: string, lot: string) {
    super(`Complaint ${reference} is about lot ${lot} already`, { reference, lot });
  }
}
