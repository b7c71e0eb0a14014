import type { AlarmReason } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from './assessment.entity';

/** A request that opened the assessment or joined it, by its key: the same request again is the same row. */
@Entity({ schema: 'quality', name: 'assessment_trigger' })
export class AssessmentTrigger {
  @ForeignKey(() => Assessment) @PrimaryColumn('text') assessment!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') complaint!: string;
  @Column('text') reason!: AlarmReason;
  @Column('timestamptz') knownAt!: Date;
  /** How many related complaints the window held (INT-4). */
  @Column('integer', { nullable: true }) related!: number | null;
  @Column('timestamptz') recordedAt!: Date;
}
