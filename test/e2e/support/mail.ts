import { stack } from './stack';

/** As it stands on the wire. */
const mark = 'x-anxin-possible-duplicate';

interface Taken {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  /** Says of itself that it may come twice. */
  readonly marked: boolean;
}

/** What the mail server took, oldest first: the witness of what reached anybody. */
export const letters = async (): Promise<Letter[]> => {
  const mails = (await (await fetch(`${stack.mail}/mails`)).json()) as Taken[];
  return mails.map(({ recipients, subject, messageId, headers }) => ({
    to: recipients.join(),
    subject,
    messageId,
    marked: mark in headers,
  }));
};

export const lettersAbout = async (reference: string): Promise<Letter[]> =>
  (await letters()).filter(({ subject }) => subject.includes(reference));

/** The server takes mails but answers only so many more, so that their senders wait at that point; null gives all answers it owes. */
export const silentAfter = async (after: number | null): Promise<void> => {
  const { ok, status } = await fetch(`${stack.mail}/silence`, { method: 'PUT', body: JSON.stringify({ after }) });
  if (!ok) throw new Error(`The mail server answered ${status}`);
};

/** The server refuses every recipient with this SMTP code, 451 for now; null takes mails again. */
export const mailRefusedWith = async (code: number | null): Promise<void> => {
  const { ok, status } = await fetch(`${stack.mail}/refusal`, { method: 'PUT', body: JSON.stringify({ code }) });
  if (!ok) throw new Error(`The mail server answered ${status}`);
};
