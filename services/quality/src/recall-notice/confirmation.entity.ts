import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecallNotice } from './notice.entity';

const figure = { precision: 18, scale: 6 } as const;
export const confirmationChannels = ['link', 'call', 'visit'] as const;

/** What a consignee says became of one lot: decimals as strings in the lot's unit. A later statement replaces the one before (RCL-4, RCL-6). */
@Entity({ schema: 'quality', name: 'recall_confirmation' })
@Index(['recall', 'consignee', 'lotId'])
@Index('recall_confirmation_current', { synchronize: false })
export class Confirmation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recall!: string;
  @ForeignKey(() => RecallNotice) @Index() @Column('uuid') noticeId!: string;
  @Column('text') consignee!: string;
  @Column('text') lotId!: string;
  @Column('numeric', figure) stillThere!: string;
  @Column('numeric', figure) sold!: string;
  @Column('numeric', figure) destroyed!: string;
  @Column('text') channel!: (typeof confirmationChannels)[number];
  @Column('timestamptz') givenAt!: Date;
  /** Who wrote it down; null when the consignee did by the link. */
  @Column('text', { nullable: true }) recordedBy!: string | null;
  /** Whether it counts: the newest of its consignee and lot does. */
  @Column('boolean') current!: boolean;
}
