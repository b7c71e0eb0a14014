import { DomainError } from '@anxin/contracts';
import type { CaseStage } from './oem-case.terms';

export class OemCaseNotFound extends DomainError {
  readonly code = 'oem-case.not-found';
  readonly status = 404;

  constructor(reference: string) {
    super(`There is no OEM case ${reference}`, { reference });
  }
}

/** The act belongs to another stage. */
export class CaseNotInStage extends DomainError {
  readonly code = 'oem-case.not-in-stage';
  readonly status = 409;

  constructor(reference: string, needed: CaseStage, present: CaseStage) {
    super(`OEM case ${reference} is ${present}, and this act belongs to ${needed}`, { reference, needed, present });
  }
}

/** One open case a complaint and lot: the standing one goes on. */
export class CaseStanding extends DomainError {
  readonly code = 'oem-case.standing';
  readonly status = 409;

  constructor(reference: string, complaint: string, lot: string) {
    super(`OEM case ${reference} is open for ${complaint} and lot ${lot}`, { reference, complaint, lot });
  }
}

/** SEC-8: words that identify the complainant, each by its JSON pointer into what was sent. The words are not repeated. */
export class PersonalDataGiven extends DomainError {
  readonly code = 'oem-case.personal-data';
  readonly status = 422;

  constructor(fields: readonly string[]) {
    super(`Phone number, mail address or ID number in ${fields.join(', ')}`, { fields });
  }
}

export class ReceivedInFuture extends DomainError {
  readonly code = 'oem-case.received-in-future';
  readonly status = 422;

  constructor(receivedAt: Date) {
    super('A complaint cannot have been received after now', { receivedAt: receivedAt.toISOString() });
  }
}

/** OEM-1: the lot is of the company's own make. */
export class LotNotOem extends DomainError {
  readonly code = 'oem-case.lot-not-oem';
  readonly status = 422;

  constructor(lot: string) {
    super(`Lot ${lot} was not made by a contract manufacturer`, { lot });
  }
}

/** Production does not know the lot, or knows it of several manufacturers: whose make it is has to be said. */
export class ManufacturerNeeded extends DomainError {
  readonly code = 'oem-case.manufacturer-needed';
  readonly status = 422;

  constructor(lot: string) {
    super(`Whose make lot ${lot} is does not follow from its number`, { lot });
  }
}

export class ManufacturerUnknown extends DomainError {
  readonly code = 'oem-case.manufacturer-unknown';
  readonly status = 422;

  constructor(manufacturer: string) {
    super(`${manufacturer} is not in the register as a contract manufacturer`, { manufacturer });
  }
}

/** Whoever made the lot by production's record wins over what was typed. */
export class ManufacturerDiffers extends DomainError {
  readonly code = 'oem-case.manufacturer-differs';
  readonly status = 409;

  constructor(lot: string, given: string, makers: readonly string[]) {
    super(`Lot ${lot} was made by ${makers.join(', ')}, not by ${given}`, { lot, given, makers });
  }
}

export class ProductDiffers extends DomainError {
  readonly code = 'oem-case.product-differs';
  readonly status = 409;

  constructor(lot: string, given: string, products: readonly string[]) {
    super(`Lot ${lot} is of ${products.join(', ')}, not of ${given}`, { lot, given, products });
  }
}

/** The opinion given last waits for the superior. */
export class OpinionWaits extends DomainError {
  readonly code = 'oem-opinion.waits';
  readonly status = 409;

  constructor(reference: string, revision: number) {
    super(`Opinion ${revision} of ${reference} waits for its decision`, { reference, revision });
  }
}

export class OpinionNotFound extends DomainError {
  readonly code = 'oem-opinion.not-found';
  readonly status = 404;

  constructor(reference: string, revision: number) {
    super(`${reference} has no opinion ${revision}`, { reference, revision });
  }
}

export class OpinionAlreadyDecided extends DomainError {
  readonly code = 'oem-opinion.already-decided';
  readonly status = 409;

  constructor(reference: string, revision: number, outcome: string, by: string) {
    super(`Opinion ${revision} of ${reference} is ${outcome}`, { reference, revision, outcome, by });
  }
}

/** OEM-6: longer only when it is told before the deadline, and until a later instant. */
export class ExtensionTooLate extends DomainError {
  readonly code = 'oem-opinion.extension-too-late';
  readonly status = 409;

  constructor(reference: string, dueAt: Date) {
    super(`The opinion of ${reference} was due already`, { reference, dueAt: dueAt.toISOString() });
  }
}

export class ExtensionNotLonger extends DomainError {
  readonly code = 'oem-opinion.extension-not-longer';
  readonly status = 422;

  constructor(reference: string, dueAt: Date, until: Date) {
    super(`The opinion of ${reference} is due later or at the same instant`, {
      ...{ reference, dueAt: dueAt.toISOString(), until: until.toISOString() },
    });
  }
}
