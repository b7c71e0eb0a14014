import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';

/** `precautionary`: before anything is confirmed (HND-17). `recall`: of a running recall. `quality`: ordered by QC for another reason. */
export const holdCauses = ['precautionary', 'recall', 'quality'] as const;
export type HoldCause = (typeof holdCauses)[number];

/** One reason for which nothing of a lot leaves (LOG-5). Several may stand on one lot; each is lifted for itself. */
@Entity({ schema: 'logistics', name: 'hold' })
@Index(['placedAt', 'id'])
@Index('hold_active', { synchronize: false })
export class Hold {
  @PrimaryColumn('uuid') id!: string;
  /** Business key of who asked: the same order again is the same hold. */
  @Column('text', { unique: true }) key!: string;
  @ForeignKey(() => Lot) @Column('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('text') cause!: HoldCause;
  /** The complaint's or the recall's reference; of a hold by hand what QC named, or a number of its own. */
  @Index() @Column('text') reference!: string;
  /** Quality's hold order, where there is one. */
  @Column('text', { nullable: true, name: 'order_id' }) orderId!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'placed_at' }) placedAt!: Date;
  /** The company's day. */
  @Column('date', { name: 'placed_on' }) placedOn!: string;
  @Column('text', { name: 'placed_by' }) placedBy!: string;
  @Column('timestamptz', { nullable: true, name: 'lifted_at' }) liftedAt!: Date | null;
  @Column('text', { nullable: true, name: 'lifted_by' }) liftedBy!: string | null;
  @Column('text', { nullable: true, name: 'lift_reason' }) liftReason!: string | null;
}
