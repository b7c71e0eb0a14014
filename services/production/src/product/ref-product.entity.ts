import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The service's copy of a product of the register. */
@Entity({ schema: 'production', name: 'ref_product' })
export class RefProduct {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') unit!: string;
  @Column('integer', { nullable: true }) shelfLifeDays!: number | null;
  @Column('text', { nullable: true }) manufacturer!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}
