import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity';

/** The initial handling opinion of a cycle (HND-3). It speaks of the complainant's matter, so it is sealed with their key. */
@Entity({ schema: 'complaints', name: 'initial_opinion' })
export class InitialOpinion {
  @ForeignKey(() => Complaint) @PrimaryColumn('text') complaint!: string;
  @PrimaryColumn('integer') cycle!: number;
  @Column('bytea') opinionSealed!: Buffer;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
