import type { ClocksTold, OpenRemedy } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { openWork } from '../work/work';

@Injectable()
export class OpenRemedyService {
  constructor(private readonly steps: WorkflowSteps) {}

  /** From here on a remedy may be put to the complainant (HND-19). */
  open(input: OpenRemedy): Promise<ClocksTold> {
    return this.steps.once('open-remedy', input, async (tx, complaint) => {
      complaint.moveTo('remedy');
      await tellStage(tx, complaint);
      await openWork(tx, complaint, { kind: 'remedy', role: complaint.speakerRole, rule: 'HND-19' });
      return { clocks: [] };
    });
  }
}
