import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The company that goods were shipped to, as directory tells it, and how a recall reaches it (RCL-4). A copy. */
@Entity({ schema: 'quality', name: 'ref_customer' })
export class RefCustomer {
  @PrimaryColumn('text') code!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) province!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
}
