import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from '../recall/recall.entity';

const figure = { precision: 18, scale: 6 } as const;

/** Goods that came back, as logistics received them (RCL-5). */
@Entity({ schema: 'quality', name: 'recall_return' })
@Index(['recall', 'consignee', 'lotId'])
export class RecallReturn {
  @ForeignKey(() => Recall) @PrimaryColumn('text') recall!: string;
  @PrimaryColumn('text') returnId!: string;
  @Column('text') lotId!: string;
  @Column('text') consignee!: string;
  @Column('numeric', figure) quantity!: string;
  @Column('timestamptz') returnedAt!: Date;
  /** How much of it the consignee had said before was still there: it is there no more. */
  @Column('numeric', figure) handedBack!: string;
}
