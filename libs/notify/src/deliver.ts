import type { Mail, Mailer } from './mail';
import { MailNotDelivered, MailRefused } from './mail-refused';

/** What becomes of the row of a mail. `attempting` was stored before. */
export interface MailOutcomes<Sent> {
  /** The server has it. */
  readonly sent: (messageId: string) => Promise<Sent>;
  /** The server will never take it. */
  readonly refused: (error: MailRefused) => Promise<Sent>;
  /** The server said no for now: this attempt reached nobody. */
  readonly notTaken: () => Promise<void>;
}

/**
 * Asks the server to take a mail, and records what it said. Where nobody heard the end of it nothing is recorded: the row stays as it is,
 * and the next attempt is marked as a possible duplicate.
 * @throws MailNotDelivered when the server may take it another time; what an outcome throws
 */
export const deliver = async <Sent>(mailer: Mailer, mail: Mail, on: MailOutcomes<Sent>): Promise<Sent> => {
  try {
    const { messageId } = await mailer.send(mail);
    return await on.sent(messageId);
  } catch (error) {
    if (error instanceof MailRefused) return on.refused(error);
    if (error instanceof MailNotDelivered && error.outcome === 'not-taken') await on.notTaken();
    throw error;
  }
};
