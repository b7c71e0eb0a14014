import type { CatalogueRegistry } from '@anxin/i18n';
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
}

/** The notice to one consignee, in the language of the company's customers (RCL-4); one that may come twice says so itself. */
export const noticeMail = (texts: CatalogueRegistry, { notice, to, name, lots, link, until }: NoticeContent): Mail => {
  const say = (code: string, parameters: Readonly<Record<string, unknown>>) => {
    const text = texts.find(code, 'zh-CN', parameters);
    if (!text) throw new Error(`No catalogue holds ${code}`);
    return text;
  };
  const reference = notice.recall;
  const rows = lots.slice(0, listed).map((lot) => say('recall-mail.lot', { ...lot }).detail);
  const rest = lots.length > listed ? [say('recall-mail.more-lots', { count: lots.length - listed }).detail] : [];
  const { title: subject, detail } = say('recall-mail.notice', { reference, name, link, until: until.toISOString() });
  const twice = notice.possibleDuplicate ? [say('recall-mail.possible-duplicate', { reference }).detail] : [];
  const text = [...twice, detail, ...rows, ...rest].join('\n');
  return { key: notice.key, to, subject, text, possibleDuplicate: notice.possibleDuplicate };
};
