import { DomainError } from '@anxin/contracts';

export class LotNotFound extends DomainError {
  readonly code = 'lot.not-found';
  readonly status = 404;

  /** `lot`: the number or id that was asked for; lot numbers are no personal data. */
  constructor(lot: string) {
    super(`No lot is known under ${lot}`, { lot });
  }
}

export class LotAlreadyRecorded extends DomainError {
  readonly code = 'lot.already-recorded';
  readonly status = 409;

  constructor(number: string) {
    super(`The batch ${number} is on record already`, { number });
  }
}

export class InspectionStands extends DomainError {
  readonly code = 'lot.inspection-stands';
  readonly status = 409;

  constructor(number: string, result: string) {
    super(`The inspection of lot ${number} stands: ${result}`, { number, result });
  }
}
