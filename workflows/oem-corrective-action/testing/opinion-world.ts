import type { ClockPlan } from '@anxin/contracts';
import { type Run, workflowWorld } from '@anxin/testing';
import { ApplicationFailure } from '@temporalio/common';
import type { FireOpinionRung, OemOpinionActivities } from '../activities';
import { oemOpinionWorkflowId } from '../contract';
import { oemOpinion } from '../opinion';
import { gatePlan } from './corrective-world';

let last = 0;

/** Oem-vendors at the other end of the activity: each rung once under its key, refusals and lost answers as asked. */
export class OpinionOwner {
  /** Rungs that were given, in order. */
  readonly given: FireOpinionRung[] = [];
  /** In the owner's row the clock was restated or stopped, and the workflow does not know it yet. */
  clockRuns = true;
  private refusals: string[] = [];
  private loses = false;

  /** The next calls are refused with these codes, one each. */
  refuse(...codes: string[]): void {
    this.refusals = codes;
  }
  /** Every rung is given, but its first answer never arrives. */
  loseFirstAnswers(): void {
    this.loses = true;
  }
  reset(): void {
    this.given.length = 0;
    this.refuse();
    Object.assign(this, { clockRuns: true, loses: false });
  }

  readonly oemVendors: OemOpinionActivities = {
    fireOpinionRung: async (input) => {
      const refusal = this.refusals.shift();
      if (refusal) throw ApplicationFailure.create({ message: 'refused', type: refusal, nonRetryable: true });
      if (!this.clockRuns) return { given: false };
      if (!this.given.some(({ key }) => key === input.key)) {
        this.given.push(input);
        if (this.loses) throw new Error('the connection broke after the commit');
      }
      return { given: true };
    },
  };
}

/** A world of skipped time for opinions, with their owner at its edge. */
export function opinionWorld() {
  const owner = new OpinionOwner();
  const world = workflowWorld(oemOpinion, { home: 'oem-vendors', fakes: { 'oem-vendors': { ...owner.oemVendors } } });
  beforeEach(() => owner.reset());
  const confirm = async (...clocks: ClockPlan[]): Promise<{ reference: string; run: Run<typeof oemOpinion> }> => {
    const reference = `YC-2026-${String((last += 1)).padStart(6, '0')}`;
    return { reference, run: await world.start(oemOpinionWorkflowId(reference), { reference, clocks }) };
  };
  return { world, owner, confirm };
}

/** The opinion's clock with its rungs, by ms from `from`. */
export const opinionPlan = (from: number, rungs: Record<string, number>, rest: Partial<ClockPlan> = {}): ClockPlan =>
  gatePlan(from, 'case/OEM-6', rungs, { rule: 'OEM-6', ...rest });
