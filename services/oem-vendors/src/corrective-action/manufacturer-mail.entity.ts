import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';

/** What a mail to the manufacturer is about, keys of the catalogue. */
export const mailSubjects = ['gate-opened', 'sent-back', 'reminder', 'overdue', 'closed'] as const;
export type MailSubject = (typeof mailSubjects)[number];
/**
 * `due`: not out yet. `attempting`: the server is being asked, or nobody heard the end of it. `sent`: the server has it. `asked`: no
 * address, or one that is refused for good; somebody calls. `superseded`: what it asks for was answered before the server had it.
 */
export const mailStates = ['due', 'attempting', 'sent', 'asked', 'superseded'] as const;
export type MailState = (typeof mailStates)[number];

/** A mail to the manufacturer about one request, due in the transaction of what it tells. */
@Entity({ schema: 'oem_vendors', name: 'manufacturer_mail' })
@Index(['request', 'state'])
export class ManufacturerMail {
  /** Business key of the message: the same key gives the same Message-ID at every attempt: `ZG-2026-000012/r1/D3/0/gate-opened`. */
  @PrimaryColumn('text') key!: string;
  @ForeignKey(() => CorrectiveAction) @Column('text') request!: string;
  @Column('text') about!: MailSubject;
  @Column('timestamptz') dueSince!: Date;
  @Column('text') state!: MailState;
  @Column('integer') attempts!: number;
  /** An attempt ended without anybody knowing whether the server had taken the mail. */
  @Column('boolean') possibleDuplicate!: boolean;
  @Column('text', { nullable: true }) messageId!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;

  /** Stored before the server is asked. An earlier attempt that never came back may have been taken. */
  attempt(): void {
    if (this.state === 'attempting') this.possibleDuplicate = true;
    this.state = 'attempting';
    this.attempts += 1;
  }

  /** The server said no for now: this attempt reached nobody. */
  notTaken(): void {
    if (this.state === 'attempting') this.state = 'due';
  }

  sent(at: Date, messageId: string): void {
    Object.assign(this, { state: 'sent', sentAt: at, messageId });
  }

  ask(): void {
    this.state = 'asked';
  }

  supersede(): void {
    this.state = 'superseded';
  }
}
