import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What kind of consignee it is: 经销商, 商超, 餐饮, 门店, 电商. */
export const customerKinds = ['dealer', 'supermarket', 'catering', 'shop', 'online-shop'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/**
 * Whom goods are shipped to, and how a recall reaches them. The contact person's name and the address stay in this table: no event,
 * list, log or audit line carries them (SEC-1).
 */
@Entity({ schema: 'directory', name: 'customer' })
export class Customer {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: CustomerKind;
  @Column('text', { nullable: true }) province!: string | null;
  @Index() @Column('text', { nullable: true }) city!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('integer') version!: number;
}
