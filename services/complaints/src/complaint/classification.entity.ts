import type { ComplaintClass, ComplaintGrade } from '@anxin/policy';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity';

/** One change of class or grade, with its reason; the first one is the intake's (INT-3). */
@Entity({ schema: 'complaints', name: 'classification' })
export class Classification {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @Column('text') class!: ComplaintClass;
  @Column('text') grade!: ComplaintGrade;
  @Column('text') reason!: string;
  @Column('text') by!: string;
  @Column('timestamptz') at!: Date;
}
