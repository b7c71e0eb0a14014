import { hashOfToken, newToken } from '@anxin/http';
import { CatalogueRegistry } from '@anxin/i18n';
import { deliver, type Mail, Mailer } from '@anxin/notify';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { millisecondsOf } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { recallClockDue } from '../recall-clock/recall-clock-due';
import { Recall } from '../recall/recall.entity';
import { RecallLinks } from '../recall/recall-links';
import { contactPhoneOf } from '../recall/recall-plan.entity';
import { RecallNotice, withoutMail } from '../recall-notice/notice.entity';
import { NoticeLink } from '../recall-notice/notice-link.entity';
import { receivedLots } from '../recall-notice/received-lots';
import { RefCustomer } from '../recall-notice/ref-customer.entity';
import { recallWork } from '../recall-work/recall-work';
import { noticeMail } from './notice-mail';

@Injectable()
export class SendNoticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly mailer: Mailer,
    private readonly texts: CatalogueRegistry,
    private readonly links: RecallLinks,
  ) {}

  /**
   * Brings one notice out: a mail, or a call or visit that becomes somebody's work (RCL-4). `attempting` is stored, with the link's hash,
   * before the server is asked, and `sent` after it: an attempt that nobody heard the end of is repeated under the same Message-ID and
   * marked as a possible duplicate. An address that is refused for good is called or visited instead.
   * @throws MailNotDelivered when the server may take it another time
   */
  async send(id: string): Promise<void> {
    const mail = await this.unitOfWork.run((tx) => this.attempt(tx, id));
    if (!mail) return;
    await deliver(this.mailer, mail, {
      sent: (messageId) => this.unitOfWork.run((tx) => this.change(tx, id, (notice) => notice.sent(tx.now, messageId))),
      refused: () => this.unitOfWork.run((tx) => this.askInstead(tx, id)),
      notTaken: () => this.unitOfWork.run((tx) => this.change(tx, id, (notice) => notice.notTaken())),
    });
  }

  /** @returns null when there is nothing to mail: it is out, or a person was asked. */
  private async attempt(tx: Tx, id: string): Promise<Mail | null> {
    const notice = await locked(tx, id);
    if (notice.state !== 'due' && notice.state !== 'attempting') return null;
    const recall = await tx.manager.findOneByOrFail(Recall, { reference: notice.recall });
    const customer = await tx.manager.findOneBy(RefCustomer, { code: notice.consignee });
    if (notice.channel !== 'mail' || !customer?.email) {
      await this.ask(tx, recall, notice, customer);
      return null;
    }
    notice.attempt();
    await kept(tx, notice);
    const { notices } = await this.policies.at(tx, recall.pin, 'recall-rule-packs');
    const token = newToken();
    const until = new Date(tx.now.getTime() + millisecondsOf(notices.linkValidFor));
    const link = { tokenHash: hashOfToken(token), noticeId: id, createdAt: tx.now, expiresAt: until, usedAt: null };
    await tx.manager.insert(NoticeLink, link);
    const lots = await receivedLots(tx.manager, recall.reference, notice.consignee);
    const contactPhone = await contactPhoneOf(tx.manager, recall.reference);
    const content = { notice, to: customer.email, name: customer.name, lots, until, contactPhone };
    return noticeMail(this.texts, { ...content, link: this.links.confirmation(token) });
  }

  private async change(tx: Tx, id: string, act: (notice: RecallNotice) => void): Promise<void> {
    const notice = await locked(tx, id);
    act(notice);
    await kept(tx, notice);
  }

  /** The server will never take it: the next way is tried at once. */
  private async askInstead(tx: Tx, id: string): Promise<void> {
    const notice = await locked(tx, id);
    if (notice.state !== 'attempting') return;
    const recall = await tx.manager.findOneByOrFail(Recall, { reference: notice.recall });
    await this.ask(tx, recall, notice, await tx.manager.findOneBy(RefCustomer, { code: notice.consignee }));
  }

  /** Where no mail goes the call is the notice: the law's hours count for it too, as long as the start is not made (RCL-2, RCL-4). */
  private async ask(tx: Tx, recall: Recall, notice: RecallNotice, customer: RefCustomer | null): Promise<void> {
    notice.ask(withoutMail(customer));
    await kept(tx, notice);
    const { notices } = await this.policies.at(tx, recall.pin, 'recall-rule-packs');
    const work =
      notice.channel === 'call'
        ? ({ kind: 'recall-call', role: notices.caller } as const)
        : ({ kind: 'recall-visit', role: notices.visitor } as const);
    const dueAt = await recallClockDue(tx, recall.reference, 'start');
    await recallWork.open(tx, recall, { ...work, about: notice.consignee, rule: 'RCL-4', dueAt });
  }
}

const locked = (tx: Tx, id: string): Promise<RecallNotice> =>
  tx.manager.findOneOrFail(RecallNotice, { where: { id }, lock: { mode: 'pessimistic_write' } });

const kept = async (tx: Tx, { id, ...notice }: RecallNotice): Promise<void> => {
  const { channel, state, attempts, possibleDuplicate, messageId, sentAt } = notice;
  await tx.manager.update(RecallNotice, { id }, { channel, state, attempts, possibleDuplicate, messageId, sentAt });
};
