import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

export const answerChannels = ['email', 'letter'] as const;
export type AnswerChannel = (typeof answerChannels)[number];
export type AnswerState = 'written' | 'attempting' | 'sent';

/** The written answer of one cycle, its archive copy and how its sending went (HND-13). */
@Entity({ schema: 'complaints', name: 'answer' })
@Unique(['complaint', 'cycle'])
export class Answer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;
  @Column('text') channel!: AnswerChannel;
  @Column('bytea', { nullable: true }) addressSealed!: Buffer | null;
  @Column('bytea') subjectSealed!: Buffer;
  @Column('bytea') textSealed!: Buffer;
  @Column('text') state!: AnswerState;
  @Column('integer') attempts!: number;
  /** Whether an attempt ended without anybody knowing if the server had taken the mail. */
  @Column('boolean') possibleDuplicate!: boolean;
  @Column('text', { nullable: true }) messageId!: string | null;
  /** Registered-mail number of a letter, its proof of posting, and when it was posted. */
  @Column('text', { nullable: true }) postingNumber!: string | null;
  @Column('timestamptz', { nullable: true }) postedAt!: Date | null;
  @Column('text') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;

  /** Stored before the server is asked. An earlier attempt that never came back may have been taken. */
  attempt(): void {
    if (this.state === 'attempting') this.possibleDuplicate = true;
    this.state = 'attempting';
    this.attempts += 1;
  }

  /** The server said no: this attempt reached nobody. */
  notTaken(): void {
    this.state = 'written';
  }

  sent(at: Date, messageId: string | null): void {
    this.state = 'sent';
    this.sentAt = at;
    this.messageId = messageId;
  }
}
