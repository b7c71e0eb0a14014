import { Column, Entity, PrimaryColumn } from 'typeorm';

export type VendorKind = 'manufacturer' | 'supplier';

/** A contract manufacturer or supplier as an organisation of its own; its people see the rows of their own code only. */
@Entity({ schema: 'oem_vendors', name: 'vendor' })
export class Vendor {
  /** The company's code for it: `M01`, `S001`. */
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: VendorKind;
  /** What its people read and write. */
  @Column('text') language!: 'zh-CN' | 'en';
  @Column('text', { nullable: true }) province!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  /** Whom to ask for: stays in this table, no event or log carries it (SEC-1). */
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('integer') version!: number;
}
