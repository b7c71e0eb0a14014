import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import type { Channel } from '../complaint/complaint-terms';
import type { Giver } from './remedy-answer.entity';

/** That the complainant asks for nothing in this cycle: who said it, when, how (HND-19). */
@Entity({ schema: 'complaints', name: 'remedy_waiver' })
@Unique(['complaint', 'cycle'])
export class RemedyWaiver {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;
  @Column('text') givenBy!: Giver;
  @Column('text') channel!: Channel;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
