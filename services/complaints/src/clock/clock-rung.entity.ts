import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseClock } from './clock.entity';

/** A rung that was given, once, and how late: after an outage that is not zero (HND-15). */
@Entity({ schema: 'complaints', name: 'clock_rung' })
export class ClockRung {
  @ForeignKey(() => CaseClock) @PrimaryColumn('text') clockId!: string;
  @PrimaryColumn('text') rung!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') firedAt!: Date;
  @Column('integer') lateBySeconds!: number;
}
