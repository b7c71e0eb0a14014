import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import type { InputKind } from '../lot/lot-input.entity';

/** A movement by which logistics brought material into production for one batch: the only way in (LOG-5, LOG-8). */
@Entity({ schema: 'production', name: 'material_receipt' })
@Index(['forNormalised'])
@Index('material_receipt_unused', { synchronize: false })
export class MaterialReceipt {
  @PrimaryColumn('text') issueId!: string;
  /** Production's own id of the lot, as logistics named it. */
  @Column('uuid') lotId!: string;
  /** The batch that it was issued for, as written, and for matching. */
  @Column('text') forBatch!: string;
  @Column('text') forNormalised!: string;
  @Column('text') kind!: InputKind;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('timestamptz') issuedAt!: Date;
  @Column('timestamptz') recordedAt!: Date;
  /** The batch that used it: each movement is used once. */
  @ForeignKey(() => Lot) @Index() @Column('uuid', { nullable: true }) usedBy!: string | null;
}
