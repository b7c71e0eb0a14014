import type { ClockPlan } from '@anxin/contracts';
import type { Due } from '@anxin/policy';

/** A clock as computed for a case, with the versions that it was computed from: `clocks/3`, `CN-office/2`. */
export interface PlannedClock extends Due {
  readonly state: 'running' | 'paused';
  readonly policyVersion: string;
  readonly calendarVersion: string;
}

/** As the workflow is told it: instants only. `state` is given when the clock has stopped. */
export const toClockPlan = (
  planned: PlannedClock,
  {
    clockId,
    revision,
    state = planned.state,
  }: { readonly clockId: string; readonly revision: number; readonly state?: ClockPlan['state'] },
): ClockPlan => ({
  clockId,
  rule: planned.rule,
  revision,
  state,
  rungs: planned.rungs.map(({ name, at }) => ({ name, at: at.toISOString() })),
});
