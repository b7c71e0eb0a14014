import type { CatalogueRegistry, TextParameters } from '@anxin/i18n';
import type { Mail } from '@anxin/notify';
import type { RecallNotice } from '../recall-notice/notice.entity';
import type { ReceivedLot } from '../recall-notice/received-lots';

/** More than these are read behind the link. */
const listed = 40;

export interface NoticeContent {
  readonly notice: RecallNotice;
  readonly to: string;
  readonly name: string;
  readonly lots: readonly ReceivedLot[];
  readonly link: string;
  readonly until: Date;
  /** Whom to call about the recall. */
  readonly contactPhone: string | null;
}

/** The notice to one consignee, in the language of the company's customers (RCL-4); one that may come twice says so itself. */
export const noticeMail = (texts: CatalogueRegistry, { notice, ...of }: NoticeContent): Mail => {
  const { to, name, lots, link, until, contactPhone } = of;
  const say = (code: string, parameters: TextParameters) => texts.say(code, 'zh-CN', parameters);
  const reference = notice.recall;
  const rows = lots.slice(0, listed).map((lot) => say('recall-mail.lot', { ...lot, product: productOf(lot) }).detail);
  const rest = lots.length > listed ? [say('recall-mail.more-lots', { count: lots.length - listed }).detail] : [];
  const { title: subject, detail } = say('recall-mail.notice', { reference, name, link, until: until.toISOString() });
  const twice = notice.possibleDuplicate ? [say('recall-mail.possible-duplicate', { reference }).detail] : [];
  const contact = contactPhone === null ? [] : [say('recall-mail.contact', { phone: contactPhone }).detail];
  const text = [...twice, detail, ...rows, ...rest, ...contact].join('\n');
  return { key: notice.key, to, subject, text, possibleDuplicate: notice.possibleDuplicate };
};

/** What is on the label, with the code that is in the papers: `花生酱 500g（P001）`. */
const productOf = ({ item, name, specification }: ReceivedLot): string =>
  name === null ? item : `${[name, specification].filter(Boolean).join(' ')}（${item}）`;
