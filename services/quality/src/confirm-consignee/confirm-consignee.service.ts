import type { Actor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { recallActView, type RecallActView } from '../recall/recall-act.view';
import type { Recall } from '../recall/recall.entity';
import type { RecallAttempt } from '../recall-notice/attempt.entity';
import { RecallNotice } from '../recall-notice/notice.entity';
import { ConfirmationOrReason } from '../recall-notice/notice.errors';
import { noticeTo } from '../recall-notice/notice-to';
import { recordAttempt } from '../recall-notice/record-attempt';
import { takeConfirmation } from '../recall-notice/take-confirmation';
import { recallWork } from '../recall-work/recall-work';
import type { ConfirmConsigneeDto } from './confirm-consignee.dto';

@Injectable()
export class ConfirmConsigneeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * What a consignee said when it was called or visited; a later statement replaces an earlier one. Unreachable is on record, and no
   * success: its goods stay unaccounted (RCL-4, RCL-6).
   * @throws RecallNotFound, RecallNotInStage, ConsigneeNotNotified, ConfirmationOrReason, NotInScope, ConfirmationIncomplete
   */
  confirm(actor: Actor, reference: string, consignee: string, body: ConfirmConsigneeDto): Promise<RecallActView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      recall.requireStage('starting', 'recovering');
      const notice = await noticeTo(tx, reference, consignee);
      const { channel, lots, unreachable } = body;
      if ((lots === undefined) === (unreachable === undefined)) throw new ConfirmationOrReason(reference, consignee);
      if (lots) await takeConfirmation(tx, recall, notice, lots, { channel, recorder: actor.id, actor });
      else await this.unreachable(tx, actor, recall, notice, { channel, note: unreachable ?? '' });
      await keepRecall(tx, recall);
      return recallActView(recall);
    });
  }

  private async unreachable(
    tx: Tx,
    actor: Actor,
    recall: Recall,
    notice: RecallNotice,
    tried: Pick<RecallAttempt, 'channel' | 'note'>,
  ): Promise<void> {
    const { id, consignee } = notice;
    await tx.manager.update(RecallNotice, { id }, { state: 'unreachable', unreachable: tried.note });
    await recallWork.close(tx, recall, ['recall-call', 'recall-visit'], { by: actor.id, about: consignee });
    await recordAttempt(tx, actor, recall, notice, { ...tried, outcome: 'unreachable' });
  }
}
