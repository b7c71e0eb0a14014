import type { Told } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { QualityClock } from './clock.entity';

/** A rung that was given, once: to whom, and how late; after an outage that is not zero (HND-15). */
@Entity({ schema: 'quality', name: 'clock_rung' })
export class ClockRung {
  @ForeignKey(() => QualityClock) @PrimaryColumn('text') clockId!: string;
  @PrimaryColumn('text') rung!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') firedAt!: Date;
  @Column('integer') lateBySeconds!: number;
  @Column('jsonb') told!: readonly Told[];
}
