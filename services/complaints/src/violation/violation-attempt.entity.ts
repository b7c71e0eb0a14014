import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** An act beyond authority, or without filing, that was refused: kept for the penalty ledger (CMP-6). */
@Entity({ schema: 'complaints', name: 'violation_attempt' })
export class ViolationAttempt {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @Column('text') act!: string;
  /** Code of the refusal that the person was given. */
  @Column('text') refusedWith!: string;
  /** What was missing: the role that must sign, or the filed sheet. */
  @Column('text') needs!: string;
  @Column('text') subject!: string;
  @Column('text') attemptedBy!: string;
  @Column('timestamptz') attemptedAt!: Date;
}
