import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { signalComplaint } from '../clock/signal-clocks';
import { holdComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { Trouble } from '../trouble/trouble.entity';
import { TroubleNotFound } from '../trouble/trouble.errors';
import { type TroubleView, troubleView } from '../trouble/trouble.view';
import { closeWork } from '../work/work';

@Injectable()
export class ResolveTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws TroubleNotFound, TroubleAlreadyResolved */
  resolve(actor: Actor, id: string, resolution: string): Promise<TroubleView> {
    return this.unitOfWork.run(async (tx) => {
      const trouble = await tx.manager.findOne(Trouble, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!trouble) throw new TroubleNotFound(id);
      trouble.resolve(actor.id, tx.now, resolution);
      const { complaint: reference, key, resolvedAt, resolvedBy } = trouble;
      await tx.manager.update(Trouble, { id }, { resolvedAt, resolvedBy, resolution });
      await signalComplaint(tx, reference, 'trouble-resolved', { key });
      const complaint = await holdComplaint(tx, reference);
      await closeWork(tx, complaint, ['trouble'], { by: actor.id, about: id });
      await recordAct(tx, actor, complaint, 'trouble.resolved', { troubleId: id });
      return troubleView(trouble);
    });
  }
}
