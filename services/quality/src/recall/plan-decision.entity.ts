import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Recall } from './recall.entity';

export const planOutcomes = ['approved', 'refused'] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

/** One signature under a revision: who, when, in what role, on what content (SEC-3). The unique keys let each role and person sign once. */
@Entity({ schema: 'quality', name: 'recall_plan_decision' })
@Unique(['recall', 'revision', 'role'])
@Unique(['recall', 'revision', 'decidedBy'])
export class PlanDecision {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Recall) @Column('text') recall!: string;
  @Column('integer') revision!: number;
  @Column('text') role!: string;
  @Column('text') outcome!: PlanOutcome;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') contentHash!: string;
  @Column('jsonb') hat!: Hat;
  @Column('text') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
}
