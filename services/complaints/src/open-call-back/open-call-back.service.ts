import type { ClocksTold, OfCycle } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { openWork } from '../work/work';

@Injectable()
export class OpenCallBackService {
  constructor(
    private readonly steps: WorkflowSteps,
    private readonly clocks: Clocks,
  ) {}

  /** The general department calls back, by a clock of its own (HND-14). */
  open(input: OfCycle): Promise<ClocksTold> {
    return this.steps.once('open-call-back', input, async (tx, complaint) => {
      complaint.moveTo('calling-back');
      await tellStage(tx, complaint);
      const clocks = await this.clocks.plan(tx, complaint, ['HND-14'], { receivedAt: tx.now, acceptedAt: tx.now });
      await this.clocks.start(tx, complaint, clocks);
      const dueAt = clocks[0]?.dueAt ?? null;
      await openWork(tx, complaint, { kind: 'call-back', role: 'general-department', rule: 'HND-14', dueAt });
      return { clocks: clocks.map((clock) => clock.plan()) };
    });
  }
}
