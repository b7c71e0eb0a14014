import type { ClockPlan, Rung } from '@anxin/contracts';
import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';

/**
 * Gives one rung, after a look in the owner's row whether the clock still runs as planned. False: it does not, and a newer plan is on
 * its way. Must not throw, except when the workflow is cancelled.
 */
export type GiveRung = (clock: ClockPlan, rung: Rung) => Promise<boolean>;

/**
 * The clocks of a case (HND-15): sleeps until each rung's instant and gives it, each once in the clock's life. Rungs that became due
 * during an outage fire at once, in their order. A restated clock replaces the older plan; rungs given before are not given again.
 * One timer a clock, for the rung that is due next, however long the ladder.
 */
export class DeadlineLadder {
  private readonly plans = new Map<string, ClockPlan>();
  private readonly timers = new Map<string, CancellationScope>();
  private readonly given: Set<string>;
  private readonly giving = new Map<string, Promise<void>>();

  constructor(
    private readonly give: GiveRung,
    carried: CarriedLadder = { plans: [], given: [] },
  ) {
    this.given = new Set(carried.given);
    this.tell(...carried.plans);
  }

  /** Takes over clocks as their owner stated them; a plan that is not newer than the known one is ignored. */
  tell(...plans: readonly ClockPlan[]): void {
    for (const plan of plans) {
      const known = this.plans.get(plan.clockId);
      if (known && known.revision >= plan.revision) continue;
      this.plans.set(plan.clockId, plan);
      this.timers.get(plan.clockId)?.cancel();
      this.timers.delete(plan.clockId);
      if (plan.state === 'running') this.climb(plan);
    }
  }

  /** No rung is being given at this moment. */
  get atRest(): boolean {
    return this.giving.size === 0;
  }

  /** Takes no further rung and waits for those being given. */
  async dismantle(): Promise<void> {
    this.plans.clear();
    for (const timer of this.timers.values()) timer.cancel();
    await condition(() => this.atRest);
  }

  carry(): CarriedLadder {
    return { plans: [...this.plans.values()], given: [...this.given] };
  }

  private climb(plan: ClockPlan): void {
    const scope = new CancellationScope();
    this.timers.set(plan.clockId, scope);
    void scope
      .run(() => this.rungByRung(plan))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  private async rungByRung(plan: ClockPlan): Promise<void> {
    await this.giving.get(plan.clockId); // of the plan that this one replaces
    for (const rung of [...plan.rungs].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
      const wait = Date.parse(rung.at) - Date.now();
      if (wait > 0 && !this.given.has(rungId(plan, rung))) await sleep(wait);
      if (this.plans.get(plan.clockId) !== plan) return;
      if (!this.given.has(rungId(plan, rung))) await this.giveToItsEnd(plan, rung);
    }
  }

  /** Not cancelled with the plan: of a rung that began it must be known whether it was given. */
  private async giveToItsEnd(plan: ClockPlan, rung: Rung): Promise<void> {
    const giving = CancellationScope.nonCancellable(async () => {
      if (await this.give(plan, rung)) this.given.add(rungId(plan, rung));
    }).finally(() => this.giving.delete(plan.clockId));
    this.giving.set(plan.clockId, giving);
    await giving;
  }
}

const rungId = ({ clockId }: ClockPlan, { name }: Rung): string => `${clockId}/${name}`;

export interface CarriedLadder {
  readonly plans: readonly ClockPlan[];
  /** `<clockId>/<rung>` */
  readonly given: readonly string[];
}
