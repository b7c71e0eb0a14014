import { DomainError } from '@anxin/contracts';

export class HoldNotFound extends DomainError {
  readonly code = 'hold.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no hold ${id}`, { id });
  }
}

export class HoldAlreadyLifted extends DomainError {
  readonly code = 'hold.already-lifted';
  readonly status = 409;

  constructor(id: string) {
    super(`Hold ${id} is lifted already`, { id });
  }
}

/** A recall's hold stands as long as the recall runs. */
export class HoldOfRecall extends DomainError {
  readonly code = 'hold.of-recall';
  readonly status = 409;

  constructor(id: string, recall: string) {
    super(`Hold ${id} belongs to recall ${recall}, which is not closed`, { id, recall });
  }
}
