import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { recallActView, type RecallActView } from '../recall/recall-act.view';
import { noticeTo } from '../recall-notice/notice-to';
import { recordAttempt } from '../recall-notice/record-attempt';
import type { RecordAttemptDto } from './record-attempt.dto';

@Injectable()
export class RecordAttemptService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * A call or visit that reached nobody (RCL-4). It closes nothing: the work stays open and the consignee unanswered, until it answers or
   * is on record as unreachable.
   * @throws RecallNotFound, RecallNotInStage, ConsigneeNotNotified
   */
  record(actor: Actor, reference: string, consignee: string, body: RecordAttemptDto): Promise<RecallActView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      recall.requireStage('starting', 'recovering');
      const notice = await noticeTo(tx, reference, consignee);
      await recordAttempt(tx, actor, recall, notice, { ...body, outcome: 'not-reached' });
      await keepRecall(tx, recall);
      return recallActView(recall);
    });
  }
}
