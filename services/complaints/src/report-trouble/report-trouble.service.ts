import { UnitOfWork } from '@anxin/persistence';
import type { ReportTrouble } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { holdComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';
import { Trouble } from '../trouble/trouble.entity';
import { openWork } from '../work/work';

@Injectable()
export class ReportTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Puts a step that was refused for good before a person, once for its key. */
  report({ key, reference, step, code }: ReportTrouble): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await holdComplaint(tx, reference);
      if (await tx.manager.existsBy(Trouble, { key })) return;
      const id = uuidv7();
      await tx.manager.insert(Trouble, { id, key, complaint: reference, step, code, reportedAt: tx.now });
      await openWork(tx, complaint, { kind: 'trouble', about: id, role: 'qc-chief' });
      await recordAct(tx, handling, complaint, 'trouble.reported', { troubleId: id, step, code });
    });
  }
}
