/** Where links in notices lead: the origin at which people outside reach the company, without a slash at its end. */
export class RecallLinks {
  constructor(private readonly origin: string) {}

  /** The token stands behind the `#`: it is in no server's log. */
  confirmation(token: string): string {
    return `${this.origin}/recall-confirmations#${token}`;
  }
}
