import type { CatalogueRegistry, TextParameters } from '@anxin/i18n';
import type { Mail } from '@anxin/notify';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import type { ManufacturerMail } from '../corrective-action/manufacturer-mail.entity';

export interface MailContent {
  readonly row: ManufacturerMail;
  readonly action: CorrectiveAction;
  readonly to: string;
  readonly name: string;
  readonly language: 'zh-CN' | 'en';
  /** One-time, while an answer is awaited. */
  readonly link?: string;
  readonly until?: Date;
  /** For whoever has an account. */
  readonly page: string;
}

/** A mail in the manufacturer's language (OEM-10): lot, product, gate and time, nothing of a complainant (SEC-8). */
export const manufacturerMail = (
  texts: CatalogueRegistry,
  { row, action, to, name, language, link, until, page }: MailContent,
): Mail => {
  const say = (code: string, parameters: TextParameters) => texts.say(code, language, parameters);
  const { reference, lot, productCode, gate, gateDueAt } = action;
  const about = {
    reference,
    lot,
    product: productCode,
    name,
    gate: gate ?? '',
    due: gateDueAt?.toISOString() ?? '',
    page,
  };
  const { title: subject, detail } = say(`corrective-mail.${row.about}`, about);
  const twice = row.possibleDuplicate ? [say('corrective-mail.possible-duplicate', about).detail] : [];
  const answer = link && until ? [say('corrective-mail.link', { link, until: until.toISOString() }).detail] : [];
  const text = [...twice, detail, ...answer, say('corrective-mail.page', about).detail].join('\n');
  return { key: row.key, to, subject, text, possibleDuplicate: row.possibleDuplicate };
};
