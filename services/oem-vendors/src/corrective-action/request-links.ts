/** Where links in mails to manufacturers lead: the origin at which people outside reach the company, without a slash at its end. */
export class RequestLinks {
  constructor(private readonly origin: string) {}

  /** The token stands behind the `#`: it is in no server's log. */
  answer(token: string): string {
    return `${this.origin}/supplier-answers#${token}`;
  }

  /** For whoever has an account. */
  request(reference: string): string {
    return `${this.origin}/supplier/corrective-actions/${reference}`;
  }
}
