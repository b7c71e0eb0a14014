import { type ComplaintStage, systemActor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { stageFact } from './complaint.events';
import type { Complaint } from './complaint.entity';
import { keepComplaint, lockComplaint } from './lock-complaint';
import { recordAct } from './record-act';
import { WorkflowStep } from './workflow-step.entity';

/** Who moves a case on. */
export const handling = systemActor('complaints');

@Injectable()
export class WorkflowSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One step of the handling in one transaction, once for its business key: a repeated call gets the first result. */
  once<Result extends object>(
    step: string,
    { key, reference }: { readonly key: string; readonly reference: string },
    work: (tx: Tx, complaint: Complaint) => Promise<Result>,
  ): Promise<Result> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      const done = await tx.manager.findOneBy(WorkflowStep, { key });
      if (done) return done.result as Result;
      const result = await work(tx, complaint);
      await keepComplaint(tx, complaint);
      await tx.manager.insert(WorkflowStep, { key, complaint: reference, step, result, doneAt: tx.now });
      return result;
    });
  }
}

/** Tells and records that the handling moved the case on; the aggregate has moved already. */
export const tellStage = async (tx: Tx, complaint: Complaint): Promise<void> => {
  const { stage, cycle } = complaint;
  await publish(tx, stageFact(complaint, tx.now));
  await recordAct(tx, handling, complaint, 'complaint.stage-changed', { stage, cycle } satisfies {
    stage: ComplaintStage;
    cycle: number;
  });
};
