import { UnitOfWork } from '@anxin/persistence';
import type { ReportRecallTrouble } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { holdRecall } from '../recall/lock-recall';
import { recordRecallAct } from '../recall/record-recall-act';
import { recalling } from '../recall/recall-steps';
import { RecallTrouble } from '../recall/recall-trouble.entity';
import { recallWork } from '../recall-work/recall-work';

@Injectable()
export class ReportRecallTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Puts a step that was refused for good before the QC chief, once for its key. */
  report({ key, reference, step, code }: ReportRecallTrouble): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await holdRecall(tx, reference);
      if (await tx.manager.existsBy(RecallTrouble, { key })) return;
      const id = uuidv7();
      await tx.manager.insert(RecallTrouble, { id, key, recall: reference, step, code, reportedAt: tx.now });
      await recallWork.open(tx, recall, { kind: 'recall-trouble', about: id, role: 'qc-chief' });
      await recordRecallAct(tx, recalling, recall, 'recall-trouble.reported', { troubleId: id, step, code });
    });
  }
}
