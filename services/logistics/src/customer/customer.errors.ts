import { DomainError } from '@anxin/contracts';

export class ConsigneeUnknown extends DomainError {
  readonly code = 'consignee.unknown';
  readonly status = 422;

  constructor(consignee: string) {
    super(`There is no customer ${consignee}`, { consignee });
  }
}
