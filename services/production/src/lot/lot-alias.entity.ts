import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from './lot.entity';

/** Another number under which a lot is searched; one supplier's lot may arrive in several receipts, a receipt may hold several. */
@Entity({ schema: 'production', name: 'lot_alias' })
@Index('lot_alias_begins', { synchronize: false })
export class LotAlias {
  @ForeignKey(() => Lot) @PrimaryColumn('uuid') lotId!: string;
  @PrimaryColumn('text') kind!: 'supplier-lot';
  /** Whose number it is: vendor code, or empty where nobody said. */
  @PrimaryColumn('text') supplier!: string;
  @PrimaryColumn('text') normalised!: string;
  @Column('text') value!: string;
}
