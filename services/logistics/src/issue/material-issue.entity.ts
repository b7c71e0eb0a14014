import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';

export const issueKinds = ['raw', 'semi-finished', 'packaging', 'rework'] as const;
export type IssueKind = (typeof issueKinds)[number];

/** Goods of a lot that left the warehouse into production for one batch: the only way in (LOG-5, LOG-8). */
@Entity({ schema: 'logistics', name: 'material_issue' })
export class MaterialIssue {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Lot) @Index() @Column('uuid', { name: 'lot_id' }) lotId!: string;
  /** Number of the batch that is being made, as written. */
  @Column('text', { name: 'for_batch' }) forBatch!: string;
  @Column('text') kind!: IssueKind;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  @Column('date', { name: 'issued_on' }) issuedOn!: string;
  @Column('text', { name: 'issued_by' }) issuedBy!: string;
}
