import type { ClockPlan } from '@anxin/contracts';
import type { RungTarget } from '@anxin/policy';
import type { PlannedClock } from '@anxin/reference-data';
import { Column, PrimaryColumn } from 'typeorm';

export type ClockState = 'running' | 'paused' | 'stopped';

/** A rung as it is stored: RFC 3339 instant, and who is told. */
export interface StoredRung {
  readonly name: string;
  readonly at: string;
  readonly targets: readonly RungTarget[];
}

/** A clock with its ladder as its owner stores it, computed from a pinned policy and a calendar version (HND-15). */
export abstract class LadderClock {
  @PrimaryColumn('text') id!: string;
  @Column('text') rule!: string;
  /** Grows with every restatement: what a workflow was told before is older. */
  @Column('integer') revision!: number;
  @Column('text') state!: ClockState;
  @Column('timestamptz') startedAt!: Date;
  /** Null while it stands still: nobody knows yet. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('jsonb') rungs!: readonly StoredRung[];
  /** Computed beyond the calendar's published dates: shown, and computed again when they are published. */
  @Column('boolean') provisional!: boolean;
  @Column('jsonb') basis!: PlannedClock['basisText'];
  /** `clocks/3` */
  @Column('text') policyVersion!: string;
  /** `CN-office/2` */
  @Column('text') calendarVersion!: string;
  @Column('timestamptz', { nullable: true }) stoppedAt!: Date | null;
  @Column('boolean', { nullable: true }) late!: boolean | null;

  /** What the workflow is told: it only sleeps until these instants. */
  plan(): ClockPlan {
    const rungs = this.state === 'running' ? this.rungs.map(({ name, at }) => ({ name, at })) : [];
    return { clockId: this.id, rule: this.rule, revision: this.revision, state: this.state, rungs };
  }

  rung(name: string): StoredRung | undefined {
    return this.rungs.find((rung) => rung.name === name);
  }

  /** Another calendar version gives other instants; the state stays. */
  recompute(planned: PlannedClock): void {
    this.restate(this.state, planned);
  }

  /** @returns false when it had stopped before. Late is what stops after its due instant; a clock that stands still is not late. */
  stop(at: Date): boolean {
    if (this.state === 'stopped') return false;
    this.late = this.dueAt !== null && at > this.dueAt;
    this.state = 'stopped';
    this.stoppedAt = at;
    this.revision += 1;
    return true;
  }

  /** Lets a new clock run. */
  protected begin(id: string, planned: PlannedClock): void {
    const { rule, startedAt } = planned;
    Object.assign(this, { id, rule, startedAt, stoppedAt: null, late: null, revision: 0 });
    this.restate('running', planned);
  }

  protected restate(state: ClockState, planned: PlannedClock): void {
    const { dueAt, provisional, basisText: basis, policyVersion, calendarVersion } = planned;
    const rungs = planned.rungs.map(({ name, at, targets }) => ({ name, at: at.toISOString(), targets }));
    Object.assign(this, { state, dueAt, provisional, basis, policyVersion, calendarVersion, rungs });
    this.revision += 1;
  }
}
