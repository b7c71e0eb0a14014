import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the company sells. */
@Entity({ schema: 'directory', name: 'product' })
export class Product {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) specification!: string | null;
  @Column('text', { nullable: true }) gtin!: string | null;
  /** In which it is counted: 瓶, 袋. */
  @Column('text') unit!: string;
  @Column('integer') shelfLifeDays!: number;
  @Column('text') madeBy!: 'own' | 'contract';
  /** Code of the contract manufacturer. */
  @Column('text', { nullable: true }) manufacturer!: string | null;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) worksPrice!: string | null;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) retailPrice!: string | null;
  /** ISO 4217, of both prices. */
  @Column('text') currency!: string;
  @Column('integer') version!: number;
}
