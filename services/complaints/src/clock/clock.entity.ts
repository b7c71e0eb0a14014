import { type ClockState, LadderClock } from '@anxin/casework';
import { type PlannedClock } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { ClockNotInState } from './clock.errors';

export interface ClockOf {
  readonly complaint: string;
  readonly rule: string;
  readonly cycle: number;
}

/** One clock of one cycle of a case (HND-15); its id names case, rule, cycle: `TS-2026-000001/HND-1/1`. */
@Entity({ schema: 'complaints', name: 'clock' })
@Index('clock_provisional', { synchronize: false })
@Unique(['complaint', 'rule', 'cycle'])
export class CaseClock extends LadderClock {
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;

  static start(of: ClockOf, planned: PlannedClock): CaseClock {
    const clock = new CaseClock();
    clock.begin(clockId(of), planned);
    return Object.assign(clock, of);
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

  /** @throws ClockNotInState */
  require(state: ClockState): void {
    if (this.state !== state) throw new ClockNotInState(this.id, this.state, state);
  }
}

export const clockId = ({ complaint, rule, cycle }: ClockOf): string => `${complaint}/${rule}/${cycle}`;
