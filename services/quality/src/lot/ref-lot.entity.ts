import type { InspectionResult, LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The service's copy of a lot, as production told it last: never the truth about its goods, only its name and nature. */
@Entity({ schema: 'quality', name: 'ref_lot' })
export class RefLot {
  @PrimaryColumn('text') lotId!: string;
  @Column('integer') version!: number;
  @Column('text') number!: string;
  /** By which it is matched; two lots of different owners may share it. */
  @Index() @Column('text') normalised!: string;
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('text') unit!: string;
  /** Made or received, a decimal. */
  @Column('numeric', { precision: 18, scale: 6 }) produced!: string;
  @Column('date', { nullable: true }) producedOn!: string | null;
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('text') inspection!: InspectionResult;
  @Column('text', { nullable: true }) manufacturer!: string | null;
  @Column('text', { nullable: true }) supplier!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}
