import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RecallNotice } from './notice.entity';

/** A one-time link of a notice. Only its hash is stored: whoever reads the table cannot answer for a consignee. */
@Entity({ schema: 'quality', name: 'recall_notice_link' })
export class NoticeLink {
  @PrimaryColumn('text') tokenHash!: string;
  @ForeignKey(() => RecallNotice) @Index() @Column('uuid') noticeId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
