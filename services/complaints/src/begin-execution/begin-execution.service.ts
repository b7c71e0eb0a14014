import type { Execution, ExecutionBegun } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';
import { findRemedy, keepRemedy } from '../remedy/find-remedy';

@Injectable()
export class BeginExecutionService {
  constructor(private readonly steps: WorkflowSteps) {}

  /** @returns the goods to be dispatched, when the remedy is goods and says which (CMP-10). The address stays here. */
  begin(input: Execution): Promise<ExecutionBegun> {
    return this.steps.once('begin-execution', input, async (tx, complaint) => {
      const remedy = await findRemedy(tx, complaint, input.remedyId);
      remedy.begin();
      complaint.moveTo('executing');
      await keepRemedy(tx, remedy);
      await tellStage(tx, complaint);
      const { productCode, quantity, unit, lot } = remedy;
      if (!productCode || !quantity || !unit) return { clocks: [] };
      return { clocks: [], dispatch: { productCode, quantity, unit, ...(lot && { lot }) } };
    });
  }
}
