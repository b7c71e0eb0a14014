import { DomainError } from '@anxin/contracts';

export class LotNotFound extends DomainError {
  readonly code = 'lot.not-found';
  readonly status = 404;

  constructor(lot: string) {
    super(`The warehouse knows no lot ${lot}`, { lot });
  }
}
