import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Copy of the directory's sites: the names that warehouses in stock's own texts may stand for. */
@Entity({ schema: 'logistics', name: 'ref_site' })
export class RefSite {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Index() @Column('text') name!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
