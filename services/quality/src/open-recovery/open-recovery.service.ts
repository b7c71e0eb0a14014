import { event, recallStartCheckMet } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { ClocksTold, OfRecall } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { assessmentOwner } from '../assessment/assessment.entity';
import { recalling, RecallSteps, tellRecallStage } from '../recall/recall-steps';
import { StartCheck } from '../recall/start-check.entity';
import { RecallClocks } from '../recall-clock/recall-clocks';
import { RecallNotice } from '../recall-notice/notice.entity';
import { NoticesNotOut } from '../recall-notice/notice.errors';
import { recallWork } from '../recall-work/recall-work';

@Injectable()
export class OpenRecoveryService {
  constructor(
    private readonly steps: RecallSteps,
    private readonly clocks: RecallClocks,
  ) {}

  /**
   * Every notice is out: the fifth check is met, the start's clock stops and the finish's clock runs from the notices (RCL-2, RCL-3).
   * Stage `recovering`.
   * @throws NoticesNotOut
   */
  open(input: OfRecall): Promise<ClocksTold> {
    return this.steps.once('openRecovery', input, async (tx, recall) => {
      const { reference } = recall;
      const open = await tx.manager.countBy(RecallNotice, { recall: reference, state: In(['due', 'attempting']) });
      if (open > 0) throw new NoticesNotOut(reference, open);
      recall.moveTo('recovering');
      recall.noticesOutAt = tx.now;
      const notices = await tx.manager.countBy(RecallNotice, { recall: reference });
      const met = { evidence: `${notices}`, metAt: tx.now, metBy: recalling.id };
      await tx.manager.update(StartCheck, { recall: reference, check: 'notices-out' }, met);
      const told = { reference, at: tx.now.toISOString(), by: recalling.id, check: 'notices-out' };
      await publish(tx, event(recallStartCheckMet, reference, recall.version, told));
      const stopped = await this.clocks.stop(tx, recall, 'start');
      const finish = await this.clocks.start(tx, recall, 'finish', tx.now);
      await tellRecallStage(tx, recall);
      const work = { kind: 'recall-closing', role: assessmentOwner, rule: 'RCL-6', dueAt: finish.dueAt } as const;
      await recallWork.open(tx, recall, work);
      return { clocks: [...stopped, finish.plan()] };
    });
  }
}
