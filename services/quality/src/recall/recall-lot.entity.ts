import type { LotKind } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';

const figure = { precision: 18, scale: 6 } as const;

/** A lot of the scope with the figures of its owners, decimals as strings in its unit (RCL-6): no box is worked out from another. */
@Entity({ schema: 'quality', name: 'recall_lot' })
export class RecallLot {
  @ForeignKey(() => Recall) @PrimaryColumn('text') recall!: string;
  @PrimaryColumn('text') lotId!: string;
  @Column('text') number!: string;
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('text') unit!: string;
  @Column('text', { nullable: true }) manufacturer!: string | null;
  /** The round of "hold, ask again" that found it. */
  @Column('integer') round!: number;
  @Column('numeric', figure) produced!: string;
  @Column('numeric', figure) scrapped!: string;
  @Column('numeric', figure) sampled!: string;
  @Column('numeric', figure) consumed!: string;
  @Column('numeric', figure) reworked!: string;
  /** As logistics froze it. */
  @Column('numeric', figure) inStock!: string;
  /** Left stock before logistics froze it, and went to no consignee. */
  @Column('numeric', { ...figure, default: 0 }) scrappedInWarehouse!: string;
  @Column('numeric', { ...figure, default: 0 }) sampledInWarehouse!: string;
  @Column('numeric', { ...figure, default: 0 }) handedOut!: string;
}
