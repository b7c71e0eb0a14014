import type { InvestigationBegun, OfComplaint } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { tellStage, WorkflowSteps } from '../complaint/workflow-steps';

@Injectable()
export class BeginInvestigationService {
  constructor(private readonly steps: WorkflowSteps) {}

  /** @returns what the investigation is about, as far as the complaint tells (HND-6). */
  begin(input: OfComplaint): Promise<InvestigationBegun> {
    return this.steps.once('begin-investigation', input, async (tx, complaint) => {
      complaint.moveTo('investigating');
      await tellStage(tx, complaint);
      const { productCode, lot } = complaint;
      return { clocks: [], ...(productCode && { productCode }), ...(lot && { lot }) };
    });
  }
}
