import { DomainError } from '@anxin/contracts';

export class MaterialNotFound extends DomainError {
  readonly code = 'material.not-found';
  readonly status = 404;
  constructor(code: string) {
    super(`There is no material ${code}`, { code });
  }
}
