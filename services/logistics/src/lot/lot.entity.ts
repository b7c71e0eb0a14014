import type { InspectionResult, LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A lot as the warehouse knows it: the one row that every hold, pick, load, move, issue and shipment of the lot locks (LOG-5). `item`,
 * `kind` and `unit` are null for a lot that was held before production's word of it arrived.
 */
@Entity({ schema: 'logistics', name: 'lot' })
export class Lot {
  /** Production's id of the lot. */
  @PrimaryColumn('uuid') id!: string;
  /** Grows with each hold and each lifting: the version of the lot's events. */
  @Column('integer') version!: number;
  @Column('text') number!: string;
  @Index() @Column('text') normalised!: string;
  @Column('text', { nullable: true }) item!: string | null;
  @Column('text', { nullable: true }) kind!: LotKind | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text') inspection!: InspectionResult;
  @Column('date', { nullable: true, name: 'expires_on' }) expiresOn!: string | null;
}
