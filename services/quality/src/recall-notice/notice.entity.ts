import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Recall } from '../recall/recall.entity';
import type { RefCustomer } from './ref-customer.entity';

export const noticeChannels = ['mail', 'call', 'visit'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];
/**
 * `due`: not out yet. `attempting`: the server is being asked, or nobody heard the end of it. `sent`: the server has it. `asked`: a
 * call or visit is somebody's work. `confirmed`: the consignee answered. `unreachable`: on record with its reason, never a success.
 */
export const noticeStates = ['due', 'attempting', 'sent', 'asked', 'confirmed', 'unreachable'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** The notice to one consignee (RCL-4): a mail where there is an address, a call where there is a phone, else a visit. */
@Entity({ schema: 'quality', name: 'recall_notice' })
@Unique(['recall', 'consignee'])
@Index(['recall', 'batch'])
export class RecallNotice {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Recall) @Column('text') recall!: string;
  @Column('text') consignee!: string;
  @Column('integer') batch!: number;
  @Column('text') channel!: NoticeChannel;
  @Column('text') state!: NoticeState;
  @Column('integer') attempts!: number;
  /** An attempt ended without anybody knowing whether the server had taken the mail. */
  @Column('boolean') possibleDuplicate!: boolean;
  @Column('text', { nullable: true }) messageId!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Why it could not be reached. */
  @Column('text', { nullable: true }) unreachable!: string | null;

  /** Business key of the message: the same key gives the same Message-ID at every attempt. */
  get key(): string {
    return `${this.recall}/v1/${this.consignee}/notice/mail/1`;
  }

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

  /** The consignee may have answered already, while the server's word was on its way. */
  sent(at: Date, messageId: string): void {
    if (this.state === 'attempting') this.state = 'sent';
    this.sentAt ??= at;
    this.messageId = messageId;
  }

  /** No address, or one that the server refuses for good: a person calls, or visits where there is no phone either. */
  ask(channel: 'call' | 'visit'): void {
    this.channel = channel;
    this.state = 'asked';
  }
}

/** How a consignee is reached that has no mail address. */
export const withoutMail = (customer: Pick<RefCustomer, 'phone'> | null | undefined): 'call' | 'visit' =>
  customer?.phone ? 'call' : 'visit';
