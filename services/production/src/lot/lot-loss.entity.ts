import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Lot } from './lot.entity';

export const lossKinds = ['scrapped', 'sampled'] as const;
export type LossKind = (typeof lossKinds)[number];

/** What never left production: scrap (损耗) and retained samples (留样); the lot's figures are sums of these rows (RCL-6). */
@Entity({ schema: 'production', name: 'lot_loss' })
export class LotLoss {
  @ForeignKey(() => Lot) @PrimaryColumn('uuid') lotId!: string;
  @PrimaryColumn('text') kind!: LossKind;
  /** `import`, or `batch` for what was written with a batch that was made here. */
  @PrimaryColumn('text') source!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
}
