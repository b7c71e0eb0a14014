import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contract manufacturer or supplier as an organisation of its own; its people see the rows of their own code only. */
@Entity({ schema: 'oem_vendors', name: 'vendor' })
export class Vendor {
  /** The company's code for it: `M01`, `S001`. */
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: 'manufacturer' | 'supplier';
  /** What its people read and write. */
  @Column('text') language!: 'zh-CN' | 'en';
  @Column('integer') version!: number;
}
