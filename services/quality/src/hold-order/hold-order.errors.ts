import { DomainError } from '@anxin/contracts';

export class HoldOrderNotFound extends DomainError {
  readonly code = 'hold-order.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no hold order ${id}`, { id });
  }
}

/** The order waits for nobody: the lot is held, was released, or the chief has said why it is not; or logistics has not answered yet. */
export class HoldOrderNotOpen extends DomainError {
  readonly code = 'hold-order.not-open';
  readonly status = 409;

  constructor(id: string, status: string) {
    super(`Hold order ${id} is ${status}`, { id, status });
  }
}
