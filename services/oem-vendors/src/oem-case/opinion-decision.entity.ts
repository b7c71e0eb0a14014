import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseOpinion } from './case-opinion.entity';
import type { OpinionOutcome } from './oem-case.terms';

/** The superior's decision on one revision of the opinion: who, when, in what role, on what content (SEC-3). Its key lets only one stand. */
@Entity({ schema: 'oem_vendors', name: 'oem_opinion_decision' })
@ForeignKey(() => CaseOpinion, ['oemCase', 'revision'], ['oemCase', 'revision'])
export class OpinionDecision {
  @PrimaryColumn('text') oemCase!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text') outcome!: OpinionOutcome;
  @Column('text') reason!: string;
  @Column('text') contentHash!: string;
  @Column('text') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
  @Column('jsonb') hat!: Hat;
}
