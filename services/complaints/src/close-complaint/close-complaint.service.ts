import { publish } from '@anxin/messaging';
import type { ClocksTold, CloseComplaint } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { closedFact } from '../complaint/complaint.events';
import { recordAct } from '../complaint/record-act';
import { handling, tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { closeAllWork } from '../work/work';

@Injectable()
export class CloseComplaintService {
  constructor(
    private readonly steps: WorkflowSteps,
    private readonly clocks: Clocks,
  ) {}

  close(input: CloseComplaint): Promise<ClocksTold> {
    return this.steps.once('close', input, async (tx, complaint) => {
      complaint.close(input.outcome, tx.now);
      const clocks = await this.clocks.stopAll(tx, complaint);
      await closeAllWork(tx, complaint);
      await tellStage(tx, complaint);
      await publish(tx, closedFact(complaint, input.outcome, tx.now));
      await recordAct(tx, handling, complaint, 'complaint.closed', { outcome: input.outcome });
      return { clocks };
    });
  }
}
