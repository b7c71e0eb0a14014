import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The service's copy of a material of the register: the name that a receipt's code stands for. */
@Entity({ schema: 'production', name: 'ref_material' })
export class RefMaterial {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('timestamptz') recordedAt!: Date;
}
