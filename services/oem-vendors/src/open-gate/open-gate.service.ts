import type { ClocksTold, OpenGate } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { CorrectiveSteps } from '../corrective-action/corrective-steps';
import { GateClocks } from '../corrective-action/gate-clocks';
import { tellGateOpened, tellStage } from '../corrective-action/tell-gate';

@Injectable()
export class OpenGateService {
  constructor(
    private readonly steps: CorrectiveSteps,
    private readonly clocks: GateClocks,
  ) {}

  /** The gate before it was taken, or the effect failed: this one waits for its answer, with its clock and its stage (OEM-10). */
  open(input: OpenGate): Promise<ClocksTold> {
    return this.steps.once('openGate', input, async (tx, action) => {
      action.openGate(input.gate, input.round);
      const clock = await this.clocks.start(tx, action);
      await tellStage(tx, action);
      await tellGateOpened(tx, action);
      return { clocks: [clock.plan()] };
    });
  }
}
