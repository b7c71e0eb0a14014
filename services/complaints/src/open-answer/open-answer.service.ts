import type { ClocksTold, OfCycle } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { CaseClock } from '../clock/clock.entity';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { openWork } from '../work/work';

@Injectable()
export class OpenAnswerService {
  constructor(private readonly steps: WorkflowSteps) {}

  open(input: OfCycle): Promise<ClocksTold> {
    return this.steps.once('open-answer', input, async (tx, complaint) => {
      complaint.moveTo('answering');
      await tellStage(tx, complaint);
      const { reference, cycle, ownerRole } = complaint;
      const clock = await tx.manager.findOneBy(CaseClock, { complaint: reference, cycle, rule: 'HND-4' });
      await openWork(tx, complaint, {
        kind: 'written-answer',
        role: ownerRole,
        rule: 'HND-13',
        dueAt: clock?.dueAt ?? null,
      });
      return { clocks: [] };
    });
  }
}
