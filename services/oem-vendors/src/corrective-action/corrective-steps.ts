import { systemActor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { CorrectiveAction } from './corrective-action.entity';
import { CorrectiveStep } from './corrective-step.entity';
import { keepCorrectiveAction, lockCorrectiveAction } from './lock-corrective-action';

/** Who moves a request on. */
export const correcting = systemActor('oem-vendors');

@Injectable()
export class CorrectiveSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One step of the workflow in one transaction, once for its business key: a repeated call gets the first result. */
  once<Result extends object>(
    step: string,
    { key, reference }: { readonly key: string; readonly reference: string },
    work: (tx: Tx, action: CorrectiveAction) => Promise<Result>,
  ): Promise<Result> {
    return this.unitOfWork.run(async (tx) => {
      const action = await lockCorrectiveAction(tx, reference);
      const done = await tx.manager.findOneBy(CorrectiveStep, { key });
      if (done) return done.result as Result;
      const result = await work(tx, action);
      await keepCorrectiveAction(tx, action);
      await tx.manager.insert(CorrectiveStep, { key, request: reference, step, result, doneAt: tx.now });
      return result;
    });
  }
}
