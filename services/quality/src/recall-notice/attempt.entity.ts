import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecallNotice } from './notice.entity';

export const attemptChannels = ['call', 'visit'] as const;
export type AttemptChannel = (typeof attemptChannels)[number];
/** `not-reached`: this once, and it is tried again. `unreachable`: the final word, with which its work ends. */
export const attemptOutcomes = ['not-reached', 'unreachable'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** A call or a visit that reached nobody, by whoever tried (RCL-4). It never changes; another try is another row. */
@Entity({ schema: 'quality', name: 'recall_attempt' })
@Index(['noticeId', 'attemptedAt'])
export class RecallAttempt {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => RecallNotice) @Column('uuid') noticeId!: string;
  @Column('text') channel!: AttemptChannel;
  @Column('text') outcome!: AttemptOutcome;
  /** What was found: nobody answers, the shop is closed. */
  @Column('text') note!: string;
  @Column('text') attemptedBy!: string;
  @Column('timestamptz') attemptedAt!: Date;
}
