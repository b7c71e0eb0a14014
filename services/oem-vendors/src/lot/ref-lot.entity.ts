import type { LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The service's copy of a lot, as production told it last: whose make it is, and when it was made. */
@Entity({ schema: 'oem_vendors', name: 'ref_lot' })
@Index(['manufacturer', 'item', 'producedOn'])
export class RefLot {
  @PrimaryColumn('text') lotId!: string;
  @Column('integer') version!: number;
  @Column('text') number!: string;
  /** By which it is matched; two lots of different owners may share it. */
  @Index() @Column('text') normalised!: string;
  /** Product code. */
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('date', { nullable: true }) producedOn!: string | null;
  @Column('text', { nullable: true }) manufacturer!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}
