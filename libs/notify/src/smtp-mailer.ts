import { createHash } from 'node:crypto';
import { traced } from '@anxin/tracing';
import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, Mailer, possibleDuplicateHeader } from './mail';
import { MailNotDelivered, MailRefused } from './mail-refused';

export interface SmtpSettings {
  /** `smtp://user:password@host:port` or `smtps://…`: `SMTP_URL`. */
  readonly url: string;
  /** Sender, whose domain also ends every Message-ID: `MAIL_FROM`. */
  readonly from: string;
}

/** A stable id for a business key: the recipient's program drops the second copy of a mail that was sent twice. */
export const messageIdOf = (key: string, from: string): string => {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
};

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(private readonly settings: SmtpSettings) {
    super();
    // An activity that sends must end well within its own time limit, so a mute server fails here first.
    this.transport = createTransport({
      url: settings.url,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
    });
  }

  override send(mail: Mail): Promise<{ messageId: string }> {
    const attributes = { 'anxin.key': mail.key, 'anxin.possible_duplicate': mail.possibleDuplicate === true };
    return traced('send mail', { kind: 'client', parent: 'here', attributes }, () => this.deliver(mail));
  }

  private async deliver(mail: Mail): Promise<{ messageId: string }> {
    const messageId = messageIdOf(mail.key, this.settings.from);
    try {
      await this.transport.sendMail({
        from: this.settings.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId,
        ...(mail.possibleDuplicate ? { headers: { [possibleDuplicateHeader]: 'yes' } } : {}),
      });
    } catch (error) {
      throw withoutAddress(mail.key, error);
    }
    return { messageId };
  }

  close(): void {
    this.transport.close();
  }
}

/** A server's reply quotes the recipient, and errors end up in logs and histories: only codes are passed on (SEC-1). */
const withoutAddress = (key: string, error: unknown): Error => {
  const { responseCode, code, syscall } = error as { responseCode?: number; code?: string; syscall?: string };
  if (responseCode !== undefined && responseCode >= 500) return new MailRefused(key, responseCode);
  // A reply, or no connection at all, is certain. A connection that broke may have carried the mail before.
  const certain = responseCode !== undefined || syscall === 'connect' || syscall === 'getaddrinfo' || code === 'EDNS';
  return new MailNotDelivered(key, certain ? 'not-taken' : 'unknown', String(responseCode ?? code ?? 'unknown'));
};
