import type { InvestigationOutcome } from '@anxin/contracts';
import type { ClocksTold, OpenFinding } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { InvestigationAnswer, type InvestigationKind } from '../finding/investigation.entity';
import { openWork } from '../work/work';

@Injectable()
export class OpenFindingService {
  constructor(private readonly steps: WorkflowSteps) {}

  /** Keeps both sides' answers as the handling was told them and lets the finding be recorded (HND-6, HND-7). */
  open(input: OpenFinding): Promise<ClocksTold> {
    return this.steps.once('open-finding', input, async (tx, complaint) => {
      complaint.moveTo('finding');
      const { reference, cycle } = complaint;
      const told: [InvestigationKind, InvestigationOutcome | undefined][] = [
        ['retest', input.retest],
        ['records', input.records],
      ];
      for (const [kind, outcome] of told)
        if (outcome)
          await tx.manager.insert(InvestigationAnswer, { complaint: reference, cycle, kind, outcome, toldAt: tx.now });
      await tellStage(tx, complaint);
      const role = complaint.path === 'quality' ? 'qc-chief' : complaint.ownerRole;
      await openWork(tx, complaint, { kind: 'finding', role, rule: complaint.path === 'quality' ? 'HND-6' : 'HND-7' });
      return { clocks: [] };
    });
  }
}
