import type { MaterialKind } from '@anxin/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What products are made and packed of. Receipts and batches name it by its code (LOG-8, PRD-2). */
@Entity({ schema: 'directory', name: 'material' })
export class Material {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: MaterialKind;
  /** In which it is counted: kg, 个. */
  @Column('text') unit!: string;
  /** As its specification says: 阴凉干燥, 0–4 ℃ (LOG-12). */
  @Column('text', { nullable: true }) storageConditions!: string | null;
  @Column('integer', { nullable: true }) shelfLifeDays!: number | null;
  /** Null when nobody said; empty when it has none. */
  @Column('text', { array: true, nullable: true }) allergens!: string[] | null;
  /** False for one that is no longer bought or made: what was made of it still names it. */
  @Column('boolean') active!: boolean;
  @Column('integer') version!: number;
}
