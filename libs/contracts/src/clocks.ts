/** One rung of a clock's ladder, at an instant computed by the clock's owner from its pinned policy and calendar. */
export interface Rung {
  /** `remind-50`, `remind-80`, `overdue`, `escalate`: stable, unique within the clock. */
  readonly name: string;
  /** RFC 3339 instant in UTC. */
  readonly at: string;
}

/** A running clock as its owner tells it to the workflow, which only sleeps until the instants (HND-15). */
export interface ClockPlan {
  readonly clockId: string;
  /** The rule that sets it: `HND-1`. */
  readonly rule: string;
  /** Grows with every restatement; an older plan that arrives late is ignored. */
  readonly revision: number;
  readonly state: 'running' | 'paused' | 'stopped';
  readonly rungs: readonly Rung[];
}
