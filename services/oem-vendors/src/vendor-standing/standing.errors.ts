import { DomainError } from '@anxin/contracts';

export class VendorNotFound extends DomainError {
  readonly code = 'vendor.not-found';
  readonly status = 404;

  constructor(vendor: string) {
    super(`There is no vendor ${vendor}`, { vendor });
  }
}

/** A second click, or another person who decided the same. */
export class SuspensionStands extends DomainError {
  readonly code = 'vendor.suspension-stands';
  readonly status = 409;

  constructor(vendor: string) {
    super(`Vendor ${vendor} is suspended already`, { vendor });
  }
}
