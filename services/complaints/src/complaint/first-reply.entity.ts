import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity';
import type { Channel } from './complaint-terms';

/** The first answer to the complainant in a cycle (HND-1), and what was asked for at that contact (HND-21). */
@Entity({ schema: 'complaints', name: 'first_reply' })
export class FirstReply {
  @ForeignKey(() => Complaint) @PrimaryColumn('text') complaint!: string;
  @PrimaryColumn('integer') cycle!: number;
  @Column('text') channel!: Channel;
  @Column('timestamptz') repliedAt!: Date;
  @Column('bytea', { nullable: true }) noteSealed!: Buffer | null;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
