import { DomainError } from '@anxin/contracts';

interface OpenDifference {
  readonly lot: string;
  readonly difference: string;
  readonly quantity: string;
  readonly unit: string;
}

/** RCL-6: each lot and quantity that is in no box and has no explanation. */
export class RecallUnaccounted extends DomainError {
  readonly code = 'recall.unaccounted';
  readonly status = 409;

  constructor(reference: string, lots: readonly OpenDifference[]) {
    super(`${lots.length} differences of ${reference} are not explained`, { reference, count: lots.length, lots });
  }
}

/** RCL-6: more than 100 % is a missing input; no explanation replaces it. */
export class RecallOverAccounted extends DomainError {
  readonly code = 'recall.over-accounted';
  readonly status = 409;

  constructor(reference: string, lots: readonly OpenDifference[]) {
    super(`${lots.length} boxes of ${reference} hold more than there was`, { reference, count: lots.length, lots });
  }
}

/** Checks or notices are open, or goods are still on their way. */
export class RecallNotClosable extends DomainError {
  readonly code = 'recall.not-closable';
  readonly status = 409;

  constructor(
    reference: string,
    open: {
      readonly checks: readonly string[];
      readonly notices: readonly string[];
      readonly inTransit: readonly string[];
    },
  ) {
    super(`${reference} cannot be closed yet`, { reference, ...open });
  }
}

/** There is not that much to explain. */
export class ExplanationTooMuch extends DomainError {
  readonly code = 'recall-explanation.too-much';
  readonly status = 422;

  constructor(lot: string, difference: string, open: string, unit: string) {
    super(`Of lot ${lot} ${open} ${unit} are to be explained`, { lot, difference, open, unit });
  }
}
