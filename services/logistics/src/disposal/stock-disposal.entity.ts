import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import type { StockArea } from '../stock/stock.entity';

export const disposalKinds = ['scrapped', 'sampled'] as const;
export type DisposalKind = (typeof disposalKinds)[number];

/** Goods of a lot that were scrapped, or taken as a sample, in the warehouse: out of stock and never to a customer (RCL-5, RCL-6). */
@Entity({ schema: 'logistics', name: 'stock_disposal' })
export class StockDisposal {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Lot) @Index() @Column('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('text') kind!: DisposalKind;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('text') warehouse!: string;
  @Column('text') location!: string;
  @Column('text') area!: StockArea;
  @Column('text') reason!: string;
  /** Who saw it done, where somebody must. */
  @Column('text', { nullable: true }) witness!: string | null;
  @Column('timestamptz', { name: 'disposed_at' }) disposedAt!: Date;
  @Column('text', { name: 'disposed_by' }) disposedBy!: string;
}
