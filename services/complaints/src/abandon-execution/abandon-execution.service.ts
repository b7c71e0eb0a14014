import type { ClocksTold, CompleteExecution } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { findRemedy, keepRemedy } from '../remedy/find-remedy';
import { openWork } from '../work/work';

@Injectable()
export class AbandonExecutionService {
  constructor(private readonly steps: WorkflowSteps) {}

  /** The remedy could not be carried out: another one is needed. */
  abandon(input: CompleteExecution): Promise<ClocksTold> {
    return this.steps.once('abandon-execution', input, async (tx, complaint) => {
      const remedy = await findRemedy(tx, complaint, input.remedyId);
      remedy.abandon();
      complaint.moveTo('remedy');
      await keepRemedy(tx, remedy);
      await tellStage(tx, complaint);
      await openWork(tx, complaint, {
        kind: 'remedy',
        about: `after/${remedy.id}`,
        role: complaint.speakerRole,
        rule: 'CMP-10',
      });
      return { clocks: [] };
    });
  }
}
