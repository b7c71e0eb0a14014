import { DomainError } from '@anxin/contracts';

/** The movement may be on its way from logistics: the same request can be sent again. */
export class IssueNotArrived extends DomainError {
  readonly code = 'issue.not-arrived';
  readonly status = 409;

  constructor(issue: string) {
    super(`The material issue ${issue} has not arrived from logistics`, { issue });
  }
}

export class IssueForAnotherBatch extends DomainError {
  readonly code = 'issue.for-another-batch';
  readonly status = 422;

  constructor(issue: string, forBatch: string, number: string) {
    super(`The material issue ${issue} is for batch ${forBatch}, not for ${number}`, { issue, forBatch, number });
  }
}

export class IssueAlreadyUsed extends DomainError {
  readonly code = 'issue.already-used';
  readonly status = 409;

  constructor(issue: string) {
    super(`The material issue ${issue} is the input of a batch already`, { issue });
  }
}

/** Material that was issued for the batch is in it: a batch that does not name it would have a hole in its genealogy. */
export class IssueLeftOut extends DomainError {
  readonly code = 'issue.left-out';
  readonly status = 422;

  constructor(issue: string, number: string) {
    super(`The material issue ${issue} was made for batch ${number} and is not among its inputs`, { issue, number });
  }
}

export class IssueOfUnknownLot extends DomainError {
  readonly code = 'issue.unknown-lot';
  readonly status = 422;

  constructor(issue: string) {
    super(`The material issue ${issue} names a lot, or a unit of it, that production does not know`, { issue });
  }
}

export class LossesExceedBatch extends DomainError {
  readonly code = 'batch.losses-exceed-quantity';
  readonly status = 422;

  constructor(number: string) {
    super(`Scrap and samples of batch ${number} are more than was made`, { number });
  }
}
