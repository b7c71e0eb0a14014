import type { ClocksTold, OfCycle } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { openWork } from '../work/work';

@Injectable()
export class ReopenComplaintService {
  constructor(
    private readonly steps: WorkflowSteps,
    private readonly clocks: Clocks,
  ) {}

  /** The complainant is not satisfied: the handling goes on from the remedy, in a new cycle with new clocks (HND-13). */
  reopen(input: OfCycle): Promise<ClocksTold> {
    return this.steps.once('reopen', input, async (tx, complaint) => {
      complaint.reopen(input.cycle);
      await tellStage(tx, complaint);
      const clocks = await this.clocks.plan(tx, complaint, ['HND-3', 'HND-4'], {
        receivedAt: tx.now,
        acceptedAt: tx.now,
      });
      await this.clocks.start(tx, complaint, clocks);
      await openWork(tx, complaint, { kind: 'remedy', role: complaint.speakerRole, rule: 'HND-13' });
      return { clocks: clocks.map((clock) => clock.plan()) };
    });
  }
}
