import { event, remedyExecuted } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { ClocksTold, CompleteExecution } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { recordAct } from '../complaint/record-act';
import { handling, WorkflowSteps } from '../complaint/workflow-steps';
import { findRemedy, keepRemedy } from '../remedy/find-remedy';

@Injectable()
export class CompleteExecutionService {
  constructor(private readonly steps: WorkflowSteps) {}

  complete(input: CompleteExecution): Promise<ClocksTold> {
    return this.steps.once('complete-execution', input, async (tx, complaint) => {
      const { reference, remedyId, orderId } = input;
      const remedy = await findRemedy(tx, complaint, remedyId);
      remedy.complete(tx.now, orderId);
      await keepRemedy(tx, remedy);
      await publish(
        tx,
        event(remedyExecuted, reference, complaint.version, { reference, at: tx.now.toISOString(), remedyId }),
      );
      await recordAct(tx, handling, complaint, 'remedy.executed', { remedyId, orderId });
      return { clocks: [] };
    });
  }
}
