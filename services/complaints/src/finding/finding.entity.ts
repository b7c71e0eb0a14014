import type { FindingOutcome } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** What the investigation of one cycle found: outcome, cause, and the responsible party (HND-6, HND-25). */
@Entity({ schema: 'complaints', name: 'finding' })
@Unique(['complaint', 'cycle'])
export class Finding {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;
  @Column('text') outcome!: FindingOutcome;
  @Column('text') nature!: string;
  @Column('text') rootCause!: string;
  /** Department, maker or supplier that is responsible; null when nobody could be named. */
  @Column('text', { nullable: true }) responsible!: string | null;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
