import { event, recallStageChanged, systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { keepRecall, lockRecall } from './lock-recall';
import { recordRecallAct } from './record-recall-act';
import type { Recall } from './recall.entity';
import { RecallStep } from './recall-step.entity';

/** Who moves a recall on. */
export const recalling = systemActor('quality');

@Injectable()
export class RecallSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One step of the workflow in one transaction, once for its business key: a repeated call gets the first result. */
  once<Result extends object>(
    step: string,
    { key, reference }: { readonly key: string; readonly reference: string },
    work: (tx: Tx, recall: Recall) => Promise<Result>,
  ): Promise<Result> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      const done = await tx.manager.findOneBy(RecallStep, { key });
      if (done) return done.result as Result;
      const result = await work(tx, recall);
      await keepRecall(tx, recall);
      await tx.manager.insert(RecallStep, { key, recall: reference, step, result, doneAt: tx.now });
      return result;
    });
  }
}

/** Tells and records that the recall moved on; the aggregate has moved already. */
export const tellRecallStage = async (tx: Tx, recall: Recall): Promise<void> => {
  const { reference, version, stage } = recall;
  await publish(tx, event(recallStageChanged, reference, version, { reference, at: tx.now.toISOString(), stage }));
  await recordRecallAct(tx, recalling, recall, 'recall.stage-changed', { stage });
};
