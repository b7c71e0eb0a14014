import { DomainError } from '@anxin/contracts';

/** The mail server will never take this mail (SMTP 5xx). The reply's text may quote the address, so only its code is kept. */
export class MailRefused extends DomainError {
  readonly code = 'mail.refused';
  readonly status = 422;

  constructor(key: string, smtpCode: number) {
    super(`The mail server refused ${key} with ${smtpCode}`, { key, smtpCode });
  }
}

/** The mail did not get through this time; the sender tries again. Its text names no address. */
export class MailNotDelivered extends Error {
  /** @param outcome `not-taken`: the server certainly has no copy. `unknown`: it may have taken it before the connection broke. */
  constructor(
    key: string,
    readonly outcome: 'not-taken' | 'unknown',
    reason: string,
  ) {
    super(`The mail server did not take ${key}: ${reason}`);
    this.name = 'MailNotDelivered';
  }
}
