import { UnitOfWork } from '@anxin/persistence';
import type { ReportCorrectiveTrouble } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { correcting } from '../corrective-action/corrective-steps';
import { CorrectiveTrouble } from '../corrective-action/corrective-trouble.entity';
import { holdCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { oemWork } from '../oem-work/oem-work';

@Injectable()
export class ReportCorrectiveTroubleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Puts a step that was refused for good before the QC chief, once for its key. */
  report({ key, reference, step, code }: ReportCorrectiveTrouble): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const action = await holdCorrectiveAction(tx, reference);
      if (await tx.manager.existsBy(CorrectiveTrouble, { key })) return;
      const id = uuidv7();
      await tx.manager.insert(CorrectiveTrouble, { id, key, request: reference, step, code, reportedAt: tx.now });
      await oemWork.open(tx, action, { kind: 'corrective-trouble', about: id, role: 'qc-chief' });
      const told = { troubleId: id, step, code };
      await recordCorrectiveAct(tx, correcting, action, 'corrective-trouble.reported', told);
    });
  }
}
