/** One mail. Its recipient, subject and text are personal data: they reach the mail server and nothing else (SEC-1). */
export interface Mail {
  /** Business key of the message: the same key always gives the same Message-ID. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The outcome of an earlier attempt is unknown: this one may reach the recipient a second time, and says so. */
  readonly possibleDuplicate?: boolean;
}

/** Sends one mail. The owner's row says `attempting` before and `sent` after: SMTP can promise no more. */
export abstract class Mailer {
  /**
   * @returns the Message-ID under which the server took it.
   * @throws MailRefused when the server says that it will never take it; MailNotDelivered when it may take it another time.
   */
  abstract send(mail: Mail): Promise<{ readonly messageId: string }>;
}

/** Names the mail that may be a second copy, for the recipient's filters and for whoever looks into a doubled answer. */
export const possibleDuplicateHeader = 'X-Anxin-Possible-Duplicate';
