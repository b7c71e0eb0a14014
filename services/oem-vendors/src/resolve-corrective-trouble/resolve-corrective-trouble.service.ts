import { type Actor, signalCorrectiveAction } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { correctiveActView, type CorrectiveActView } from '../corrective-action/corrective-act.view';
import { CorrectiveTroubleNotFound } from '../corrective-action/corrective-action.errors';
import { CorrectiveTrouble } from '../corrective-action/corrective-trouble.entity';
import { holdCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { oemWork } from '../oem-work/oem-work';

@Injectable()
export class ResolveCorrectiveTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws CorrectiveActionNotFound, CorrectiveTroubleNotFound, CorrectiveTroubleResolved */
  resolve(actor: Actor, reference: string, id: string, resolution: string): Promise<CorrectiveActView> {
    return this.unitOfWork.run(async (tx) => {
      const action = await holdCorrectiveAction(tx, reference);
      const trouble = await tx.manager.findOneBy(CorrectiveTrouble, { id, request: reference });
      if (!trouble) throw new CorrectiveTroubleNotFound(reference, id);
      trouble.resolve(actor.id, tx.now, resolution);
      const { key, resolvedAt, resolvedBy } = trouble;
      await tx.manager.update(CorrectiveTrouble, { id }, { resolvedAt, resolvedBy, resolution });
      await signalWorkflow(tx, signalCorrectiveAction(reference, 'trouble-resolved', { key }));
      await oemWork.close(tx, action, ['corrective-trouble'], { by: actor.id, about: id });
      await recordCorrectiveAct(tx, actor, action, 'corrective-trouble.resolved', { troubleId: id });
      return correctiveActView(action);
    });
  }
}
