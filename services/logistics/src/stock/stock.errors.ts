import { DomainError } from '@anxin/contracts';

/** Less is there than was asked for; stock never goes below zero. */
export class StockShort extends DomainError {
  readonly code = 'stock.short';
  readonly status = 409;

  constructor(facts: Readonly<Record<string, string>>) {
    super(`Of lot ${facts['lot']} less than ${facts['wanted']} is in stock`, facts);
  }
}
