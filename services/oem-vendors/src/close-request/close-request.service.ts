import type { ClocksTold, OfRequest } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { CorrectiveSteps } from '../corrective-action/corrective-steps';
import { dueMail } from '../corrective-action/due-mail';
import { GateClocks } from '../corrective-action/gate-clocks';
import { tellStage } from '../corrective-action/tell-gate';
import { oemWork } from '../oem-work/oem-work';

@Injectable()
export class CloseRequestService {
  constructor(
    private readonly steps: CorrectiveSteps,
    private readonly clocks: GateClocks,
  ) {}

  /** The closing statement was taken (D8): nothing runs and nothing is left to do. */
  close(input: OfRequest): Promise<ClocksTold> {
    return this.steps.once('closeRequest', input, async (tx, action) => {
      action.close(tx.now);
      const clocks = await this.clocks.stop(tx, action);
      await oemWork.closeAll(tx, action);
      await tellStage(tx, action);
      await dueMail(tx, action, 'closed');
      return { clocks };
    });
  }
}
