import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Remedy } from './remedy.entity';
import type { Channel } from '../complaint/complaint-terms';
import type { RemedyAnswer } from './remedy.entity';

/** Who spoke: the complainant, or somebody for them. */
export const givers = ['complainant', 'family', 'agent'] as const;
export type Giver = (typeof givers)[number];

/** The complainant's word on a remedy: who gave it, when, how (HND-19). Every one stays; the last one counts. */
@Entity({ schema: 'complaints', name: 'remedy_answer' })
export class RemedyAnswerRecord {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Remedy) @Index() @Column('uuid') remedyId!: string;
  @Column('text') answer!: RemedyAnswer;
  @Column('text') channel!: Channel;
  @Column('text') givenBy!: Giver;
  @Column('timestamptz') givenAt!: Date;
  /** A counter-demand in the complainant's words. */
  @Column('bytea', { nullable: true }) demandSealed!: Buffer | null;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
