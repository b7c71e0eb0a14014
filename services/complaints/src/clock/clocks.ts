import type { ClockPlan } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { insertRows, type Tx } from '@anxin/persistence';
import { type PlannedClock, PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import type { Complaint } from '../complaint/complaint.entity';
import { closeNotices } from '../work/work';
import { CaseClock } from './clock.entity';
import { ClockNotFound } from './clock.errors';
import { restatedFact, startedFact, stoppedFact } from './clock.events';
import { ClockPause } from './clock-pause.entity';

/** The clocks of a case, computed from its pinned policy and calendar in the transaction that starts or restates them (HND-15). */
@Injectable()
export class Clocks {
  constructor(private readonly policies: PolicyRegister) {}

  /** Computes the clocks of the case's present cycle; rules that its policy has no clock for are left out. */
  async plan(tx: Tx, complaint: Complaint, rules: readonly string[], facts: StartingFacts): Promise<CaseClock[]> {
    const policy = await this.policies.at(tx, complaint.pin, 'clocks');
    const clocks: CaseClock[] = [];
    for (const rule of rules) {
      const known = policy.clocks.find((clock) => clock.rule === rule);
      if (!known) continue;
      const from = known.startsAt === 'receivedAt' ? facts.receivedAt : facts.acceptedAt;
      const planned = await this.policies.clockPlan(tx, complaint.pin, rule, from);
      clocks.push(CaseClock.start({ complaint: complaint.reference, rule, cycle: complaint.cycle }, planned));
    }
    return clocks;
  }

  /** Lets planned clocks run. */
  async start(tx: Tx, complaint: Complaint, clocks: readonly CaseClock[]): Promise<void> {
    if (clocks.length === 0) return;
    insertRows(tx, CaseClock, ...clocks);
    await publish(tx, ...clocks.map((clock) => startedFact(clock, complaint.version)));
  }

  /** The rule's clock of the present cycle. @throws ClockNotFound */
  async present(tx: Tx, { reference, cycle }: Complaint, rule: string): Promise<CaseClock> {
    const clock = await tx.manager.findOneBy(CaseClock, { complaint: reference, rule, cycle });
    if (!clock) throw new ClockNotFound(reference, rule);
    return clock;
  }

  /** The rule's clock of the present cycle as the handling is told it; empty when the policy has none. */
  async told(tx: Tx, { reference, cycle }: Complaint, rule: string): Promise<ClockPlan[]> {
    const clock = await tx.manager.findOneBy(CaseClock, { complaint: reference, rule, cycle });
    return clock ? [clock.plan()] : [];
  }

  /** Stops the rule's clock of the present cycle, if one still runs or stands still. @returns the plans to be told. */
  async stop(tx: Tx, complaint: Complaint, rule: string, at: Date = tx.now): Promise<ClockPlan[]> {
    const { reference, cycle } = complaint;
    const clock = await tx.manager.findOneBy(CaseClock, { complaint: reference, rule, cycle });
    return clock ? this.halt(tx, complaint, clock, at) : [];
  }

  async stopAll(tx: Tx, complaint: Complaint): Promise<ClockPlan[]> {
    const clocks = await tx.manager.findBy(CaseClock, { complaint: complaint.reference });
    const plans: ClockPlan[] = [];
    for (const clock of clocks) plans.push(...(await this.halt(tx, complaint, clock, tx.now)));
    return plans;
  }

  /** The clock as its policy and the pauses on record give it, on the case's present pin. */
  async compute(tx: Tx, complaint: Complaint, clock: CaseClock): Promise<PlannedClock> {
    const pauses = await tx.manager.find(ClockPause, { where: { clockId: clock.id }, order: { pausedAt: 'ASC' } });
    return this.policies.clockPlan(
      tx,
      complaint.pin,
      clock.rule,
      clock.startedAt,
      pauses.map((pause) => pause.asPause()),
    );
  }

  /** Writes a restated clock and tells its new instants as a fact. */
  async keep(tx: Tx, complaint: Complaint, clock: CaseClock): Promise<void> {
    await keepClock(tx, clock);
    await publish(tx, restatedFact(clock, tx.now, complaint.version));
  }

  private async halt(tx: Tx, complaint: Complaint, clock: CaseClock, at: Date): Promise<ClockPlan[]> {
    if (!clock.stop(at)) return [];
    await keepClock(tx, clock);
    await publish(tx, stoppedFact(clock, at, complaint.version));
    await closeNotices(tx, complaint, clock.rule);
    return [clock.plan()];
  }
}

/** Instants of the case from which a clock may count; the policy says which one its rule means. */
export interface StartingFacts {
  readonly receivedAt: Date;
  readonly acceptedAt: Date;
}

const keepClock = async (tx: Tx, clock: CaseClock): Promise<void> => {
  const { id, rungs, ...state } = clock;
  const { affected } = await tx.manager.update(
    CaseClock,
    { id, revision: clock.revision - 1 },
    { ...state, rungs: [...rungs] },
  );
  if (affected !== 1) throw new Error(`Clock ${id} was changed by somebody who did not lock its case`);
};
