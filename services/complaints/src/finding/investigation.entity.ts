import type { InvestigationOutcome } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

export type InvestigationKind = 'retest' | 'records';

/** The answer of one side of a cycle's investigation, as the handling was told it; quality and production keep the answer itself. */
@Entity({ schema: 'complaints', name: 'investigation_answer' })
export class InvestigationAnswer {
  @ForeignKey(() => Complaint) @PrimaryColumn('text') complaint!: string;
  @PrimaryColumn('integer') cycle!: number;
  @PrimaryColumn('text') kind!: InvestigationKind;
  @Column('text') outcome!: InvestigationOutcome;
  @Column('timestamptz') toldAt!: Date;
}
