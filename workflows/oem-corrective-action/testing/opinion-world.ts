import type { ClockPlan } from '@anxin/contracts';
import { Owners, type Run, workflowWorld } from '@anxin/testing';
import type { FireOpinionRung, OemOpinionActivities } from '../activities';
import { oemOpinionWorkflowId } from '../contract';
import { oemOpinion } from '../opinion';
import { gatePlan } from './corrective-world';

let last = 0;

/** Oem-vendors at the other end of the activity: each rung once under its key, refusals and lost answers as asked. */
export class OpinionOwner extends Owners<'fireOpinionRung'> {
  /** In the owner's row the clock was restated or stopped, and the workflow does not know it yet. */
  clockRuns = true;

  /** Rungs that were given, in order. */
  get given(): FireOpinionRung[] {
    return this.inputsOf('fireOpinionRung');
  }
  override reset(): void {
    super.reset();
    this.clockRuns = true;
  }

  readonly oemVendors: OemOpinionActivities = {
    fireOpinionRung: (input) => {
      if (!this.clockRuns) return Promise.resolve({ given: false });
      return this.once('fireOpinionRung', input, () => ({ given: true }));
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
