import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Copy of the directory's customers: whom goods may be dispatched to. How a recall reaches them stands with quality. */
@Entity({ schema: 'logistics', name: 'ref_customer' })
export class RefCustomer {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
