import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** `not-reached` is one attempt in vain; `unreachable` ends the case after the policy's attempts and a warning (HND-13). */
export const callBackOutcomes = ['satisfied', 'dissatisfied', 'not-reached', 'unreachable'] as const;
export type CallBackOutcome = (typeof callBackOutcomes)[number];

@Entity({ schema: 'complaints', name: 'call_back' })
@Index('call_back_settled_once', { synchronize: false })
@Unique(['complaint', 'cycle', 'number'])
export class CallBack {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;
  /** Counts from 1 within the cycle. */
  @Column('integer') number!: number;
  @Column('text') outcome!: CallBackOutcome;
  @Column('text') channel!: string;
  @Column('bytea', { nullable: true }) noteSealed!: Buffer | null;
  /** When the complainant was warned that silence would close the case; only with an attempt in vain. */
  @Column('timestamptz', { nullable: true }) warnedAt!: Date | null;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
