import type { LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The service's copy of a lot, as production told it last: enough to know a typed number, and to suggest what was meant. */
@Entity({ schema: 'complaints', name: 'ref_lot' })
@Index('ref_lot_number', { synchronize: false })
@Index('ref_lot_reversed', { synchronize: false })
@Index(['item', 'producedOn'])
export class RefLot {
  @PrimaryColumn('text') lotId!: string;
  @Column('integer') version!: number;
  @Column('text') number!: string;
  /** By which it is matched; two lots of different owners may share it. */
  @Column('text') normalised!: string;
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('date', { nullable: true }) producedOn!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}
