import { type StartCheckName } from '@anxin/contracts';
import { PolicyRegister } from '@anxin/reference-data';
import type { ClocksTold, OfRecall } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { RecallSteps, tellRecallStage } from '../recall/recall-steps';
import { StartCheck } from '../recall/start-check.entity';
import { recallClockDue } from '../recall-clock/recall-clock-due';
import { recallWork } from '../recall-work/recall-work';

@Injectable()
export class OpenStartService {
  constructor(
    private readonly steps: RecallSteps,
    private readonly policies: PolicyRegister,
  ) {}

  /** The plan is approved: the five checks are open, each its owner's, due with the start's clock (RCL-3). Stage `starting`. */
  open(input: OfRecall): Promise<ClocksTold> {
    return this.steps.once('openStart', input, async (tx, recall) => {
      const { reference, pin } = recall;
      recall.moveTo('starting');
      const { startChecks } = await this.policies.at(tx, pin, 'recall-rule-packs');
      const open = { recall: reference, openedAt: tx.now, evidence: null, filingNumber: null, filedAt: null };
      await tx.manager.insert(
        StartCheck,
        startChecks.map(({ check, owner }) => ({ ...open, check, owner, metAt: null, metBy: null, hat: null })),
      );
      await tellRecallStage(tx, recall);
      const dueAt = await recallClockDue(tx, reference, 'start');
      const byHand = startChecks.filter(({ check }) => check !== ('notices-out' satisfies StartCheckName));
      await recallWork.open(
        tx,
        recall,
        ...byHand.map(({ check, owner }) => ({
          ...({ kind: 'recall-start-check', about: check, role: owner, rule: 'RCL-3', dueAt } as const),
        })),
      );
      return { clocks: [] };
    });
  }
}
