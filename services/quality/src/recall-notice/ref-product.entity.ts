import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a product of the company is called, as directory tells it: a shopkeeper knows the goods by it (RCL-4). A copy. */
@Entity({ schema: 'quality', name: 'ref_product' })
export class RefProduct {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) specification!: string | null;
}
