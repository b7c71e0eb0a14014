import { DomainError } from '@anxin/contracts';

export class CustomerNotFound extends DomainError {
  readonly code = 'customer.not-found';
  readonly status = 404;
  constructor(code: string) {
    super(`There is no customer ${code}`, { code });
  }
}
