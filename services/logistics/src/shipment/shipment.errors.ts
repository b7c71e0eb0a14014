import { DomainError } from '@anxin/contracts';

export class DispatchNoteNotFound extends DomainError {
  readonly code = 'dispatch.not-found';
  readonly status = 404;

  constructor(note: string) {
    super(`There is no dispatch note ${note}`, { note });
  }
}

export class AlreadyDelivered extends DomainError {
  readonly code = 'dispatch.already-delivered';
  readonly status = 409;

  constructor(note: string) {
    super(`Everything of dispatch note ${note} is delivered`, { note });
  }
}

/** Two lines of one note for the same lot and consignee: the quantity would be read twice. */
export class LineRepeated extends DomainError {
  readonly code = 'dispatch.line-repeated';
  readonly status = 422;

  constructor(lot: string, consignee: string) {
    super(`Lot ${lot} to ${consignee} stands twice on the note`, { lot, consignee });
  }
}
