import { type Actor, signalRecall } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { holdRecall } from '../recall/lock-recall';
import { recallActView, type RecallActView } from '../recall/recall-act.view';
import { recordRecallAct } from '../recall/record-recall-act';
import { RecallTrouble } from '../recall/recall-trouble.entity';
import { RecallTroubleNotFound } from '../recall/recall-trouble.errors';
import { recallWork } from '../recall-work/recall-work';

@Injectable()
export class ResolveRecallTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws RecallNotFound, RecallTroubleNotFound, RecallTroubleResolved */
  resolve(actor: Actor, reference: string, id: string, resolution: string): Promise<RecallActView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await holdRecall(tx, reference);
      const trouble = await tx.manager.findOneBy(RecallTrouble, { id, recall: reference });
      if (!trouble) throw new RecallTroubleNotFound(reference, id);
      trouble.resolve(actor.id, tx.now, resolution);
      const { key, resolvedAt, resolvedBy } = trouble;
      await tx.manager.update(RecallTrouble, { id }, { resolvedAt, resolvedBy, resolution });
      await signalWorkflow(tx, signalRecall(reference, 'trouble-resolved', { key }));
      await recallWork.close(tx, recall, ['recall-trouble'], { by: actor.id, about: id });
      await recordRecallAct(tx, actor, recall, 'recall-trouble.resolved', { troubleId: id });
      return recallActView(recall);
    });
  }
}
