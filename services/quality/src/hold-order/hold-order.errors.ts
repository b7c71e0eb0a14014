import { DomainError } from '@anxin/contracts';

export class HoldOrderNotFound extends DomainError {
  readonly code = 'hold-order.not-found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no hold order ${id}`, { id });
  }
}
