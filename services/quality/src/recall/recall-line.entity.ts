import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';

/** A shipment line as logistics froze it; it never changes. When goods in transit reached their consignee is written beside it. */
@Entity({ schema: 'quality', name: 'recall_line' })
@Index(['recall', 'consignee'])
@Index(['recall', 'lotId'])
export class RecallLine {
  @ForeignKey(() => Recall) @PrimaryColumn('text') recall!: string;
  @PrimaryColumn('text') line!: string;
  @Column('integer') version!: number;
  @Column('text') note!: string;
  @Column('text') lotId!: string;
  @Column('text') number!: string;
  @Column('text') consignee!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('text') state!: 'in-transit' | 'delivered';
  /** Goods that were in transit: when their consignee told of them, or they came back. */
  @Column('timestamptz', { nullable: true }) arrivedAt!: Date | null;
}
