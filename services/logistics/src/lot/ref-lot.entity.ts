import type { InspectionResult, LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const decimal = { precision: 18, scale: 6 } as const;

/** Copy of production's word on a lot, with the sums of production's own rows (RCL-6). */
@Entity({ schema: 'logistics', name: 'ref_lot' })
export class RefLot {
  @PrimaryColumn('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('integer') version!: number;
  @Column('text') number!: string;
  @Index() @Column('text') normalised!: string;
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('text') unit!: string;
  @Column('numeric', decimal) produced!: string;
  @Column('numeric', decimal) scrapped!: string;
  @Column('numeric', decimal) sampled!: string;
  @Column('numeric', decimal) consumed!: string;
  @Column('numeric', decimal) reworked!: string;
  @Column('text') inspection!: InspectionResult;
  @Column('date', { nullable: true, name: 'expires_on' }) expiresOn!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
