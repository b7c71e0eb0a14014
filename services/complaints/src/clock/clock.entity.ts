import type { ClockPlan } from '@anxin/contracts';
import type { RungTarget } from '@anxin/policy';
import type { PlannedClock } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { ClockNotInState } from './clock.errors';

export type ClockState = 'running' | 'paused' | 'stopped';

/** A rung as it is stored: RFC 3339 instant, and who is told. */
export interface StoredRung {
  readonly name: string;
  readonly at: string;
  readonly targets: readonly RungTarget[];
}
export interface ClockOf {
  readonly complaint: string;
  readonly rule: string;
  readonly cycle: number;
}

/** One clock of one cycle of a case, as computed from a pinned policy and a calendar version (HND-15). */
@Entity({ schema: 'complaints', name: 'clock' })
@Index('clock_provisional', { synchronize: false })
@Unique(['complaint', 'rule', 'cycle'])
export class CaseClock {
  /** `TS-2026-000001/HND-1/1`: case, rule, cycle. */
  @PrimaryColumn('text') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('text') rule!: string;
  @Column('integer') cycle!: number;
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

  static start(of: ClockOf, planned: PlannedClock): CaseClock {
    const clock = Object.assign(new CaseClock(), { ...of, id: clockId(of), startedAt: planned.startedAt });
    clock.stoppedAt = null;
    clock.late = null;
    clock.revision = 0;
    clock.restate('running', planned);
    return clock;
  }

  /** What the handling is told: it only sleeps until these instants. */
  plan(): ClockPlan {
    const rungs = this.state === 'running' ? this.rungs.map(({ name, at }) => ({ name, at })) : [];
    return { clockId: this.id, rule: this.rule, revision: this.revision, state: this.state, rungs };
  }

  /** @throws ClockNotInState unless it runs. */
  pause(planned: PlannedClock): void {
    this.require('running');
    this.restate('paused', planned);
  }

  /** @throws ClockNotInState unless it stands still. */
  resume(planned: PlannedClock): void {
    this.require('paused');
    this.restate('running', planned);
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

  /** @throws ClockNotInState */
  require(state: ClockState): void {
    if (this.state !== state) throw new ClockNotInState(this.id, this.state, state);
  }

  private restate(state: ClockState, planned: PlannedClock): void {
    const { dueAt, provisional, basisText: basis, policyVersion, calendarVersion } = planned;
    const rungs = planned.rungs.map(({ name, at, targets }) => ({ name, at: at.toISOString(), targets }));
    Object.assign(this, { state, dueAt, provisional, basis, policyVersion, calendarVersion, rungs });
    this.revision += 1;
  }
}

export const clockId = ({ complaint, rule, cycle }: ClockOf): string => `${complaint}/${rule}/${cycle}`;
