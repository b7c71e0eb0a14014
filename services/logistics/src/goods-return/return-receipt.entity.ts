import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';

/** Goods that a consignee gave back: counted, and kept in the returns area (RCL-5, OEM-9). */
@Entity({ schema: 'logistics', name: 'return_receipt' })
@Index(['recall', 'id'])
export class ReturnReceipt {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Lot) @Index() @Column('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('text') consignee!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  /** Reference of the recall that they came back for, if for one. */
  @Column('text', { nullable: true }) recall!: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('text', { name: 'received_by' }) receivedBy!: string;
}
