import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { Remedy } from './remedy.entity';

export const decisionOutcomes = ['approved', 'refused'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** One signature: who, when, in what role, on what content (SEC-3). The unique index lets one question be decided once. */
@Entity({ schema: 'complaints', name: 'remedy_decision' })
@Unique(['remedyId', 'role'])
@Unique(['remedyId', 'decidedBy'])
export class RemedyDecision {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @ForeignKey(() => Remedy) @Column('uuid') remedyId!: string;
  @Column('text') role!: string;
  @Column('text') outcome!: DecisionOutcome;
  /** Why it was refused. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') contentHash!: string;
  /** The hat as it was read in the deciding transaction, with the delegation of a deputy. */
  @Column('jsonb') hat!: Hat;
  @Column('text') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
}
