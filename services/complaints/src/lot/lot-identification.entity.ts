import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** That a person said which known lot a complaint is about, why, and what stood there before (INT-2). */
@Entity({ schema: 'complaints', name: 'lot_identification' })
export class LotIdentification {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @Column('text', { nullable: true }) before!: string | null;
  @Column('text') lot!: string;
  @Column('text') reason!: string;
  @Column('text') by!: string;
  @Column('timestamptz') at!: Date;
}
