import type { Tx } from '@anxin/persistence';
import type { CorrectiveAction } from './corrective-action.entity';
import { ManufacturerMail, type MailSubject } from './manufacturer-mail.entity';

/** A mail to the manufacturer becomes due with what it tells, once; the workflow has it sent. @param rung of a reminder */
export const dueMail = async (tx: Tx, action: CorrectiveAction, about: MailSubject, rung?: string): Promise<void> => {
  const { reference: request, awaited } = action;
  const key = [request, awaited, about, rung].filter(Boolean).join('/');
  const mail = { key, request, about, dueSince: tx.now, state: 'due' as const, attempts: 0 };
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ManufacturerMail)
    .values({ ...mail, possibleDuplicate: false, messageId: null, sentAt: null })
    .orIgnore()
    .execute();
};

/** Whether what the mail tells is true still: it asks for the answer that is awaited now, or says that the request is closed. */
export const stillTrue = ({ key, about }: ManufacturerMail, { reference, awaited }: CorrectiveAction): boolean =>
  about === 'closed' || (awaited !== null && key.startsWith(`${reference}/${awaited}/`));
