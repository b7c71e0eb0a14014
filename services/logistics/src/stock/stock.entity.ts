import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Lot } from '../lot/lot.entity';

/** Goods that came back lie in `returns`, apart from what may leave (RCL-5). */
export type StockArea = 'store' | 'returns';

/** How much of a lot lies at one place (LOG-1): the sum of its movements, written by their trigger alone. */
@Entity({ schema: 'logistics', name: 'stock' })
@Unique(['lotId', 'warehouse', 'location', 'area'])
export class Stock {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Lot) @Column('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('text') warehouse!: string;
  @Column('text') location!: string;
  @Column('text') area!: StockArea;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
}
