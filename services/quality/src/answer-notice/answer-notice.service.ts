import { hashOfToken } from '@anxin/http';
import { Clock, type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { Recall } from '../recall/recall.entity';
import { contactPhoneOf } from '../recall/recall-plan.entity';
import { recalling } from '../recall/recall-steps';
import { RecallNotice } from '../recall-notice/notice.entity';
import { LinkNotUsable } from '../recall-notice/notice.errors';
import { NoticeLink } from '../recall-notice/notice-link.entity';
import { receivedLots } from '../recall-notice/received-lots';
import { RefCustomer } from '../recall-notice/ref-customer.entity';
import { type Statement, takeConfirmation } from '../recall-notice/take-confirmation';
import { type NoticeAnsweredView, type NoticeView, noticeView } from './notice.view';

@Injectable()
export class AnswerNoticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws LinkNotUsable, whatever the reason */
  async read(token: string): Promise<NoticeView> {
    const { manager } = this.dataSource;
    const notice = await usable(manager, token, this.clock.now());
    const recall = await manager.findOneByOrFail(Recall, { reference: notice.recall });
    if (recall.stage === 'closed') throw new LinkNotUsable();
    const customer = await manager.findOneBy(RefCustomer, { code: notice.consignee });
    return noticeView(recall, {
      consignee: customer?.name ?? null,
      contactPhone: await contactPhoneOf(manager, notice.recall),
      lots: await receivedLots(manager, notice.recall, notice.consignee),
    });
  }

  /**
   * The consignee says what became of every lot that it got (RCL-4). The link is used up with it.
   * @throws LinkNotUsable, whatever the reason; NotInScope, ConfirmationIncomplete
   */
  answer(token: string, statements: readonly Statement[]): Promise<NoticeAnsweredView> {
    return this.unitOfWork.run(async (tx) => {
      const { recall: reference } = await usable(tx.manager, token, tx.now);
      const recall = await lockRecall(tx, reference);
      if (recall.stage === 'closed') throw new LinkNotUsable();
      // Again, behind the lock: another click may have used it meanwhile.
      const notice = await usable(tx.manager, token, tx.now);
      await takeConfirmation(tx, recall, notice, statements, { channel: 'link', actor: recalling });
      await keepRecall(tx, recall);
      return { reference, answeredAt: tx.now.toISOString() };
    });
  }
}

/** @throws LinkNotUsable for a token that is unknown, expired or used */
const usable = async (manager: EntityManager | Tx['manager'], token: string, now: Date): Promise<RecallNotice> => {
  const link = await manager.findOneBy(NoticeLink, { tokenHash: hashOfToken(token) });
  if (!link || link.usedAt || link.expiresAt <= now) throw new LinkNotUsable();
  return manager.findOneByOrFail(RecallNotice, { id: link.noticeId });
};
