import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from './lot.entity';

export const inputKinds = ['raw', 'semi-finished', 'packaging', 'rework'] as const;
export type InputKind = (typeof inputKinds)[number];

/** Source of inputs that came with the company's records; live ones bear the id of the logistics movement that brought them in. */
export const imported = 'import';

/** One edge of the genealogy: so much of one lot went into another (LOG-8). */
@Entity({ schema: 'production', name: 'lot_input' })
@Index(['inputId', 'outputId'])
export class LotInput {
  @ForeignKey(() => Lot) @PrimaryColumn('uuid') outputId!: string;
  @ForeignKey(() => Lot) @PrimaryColumn('uuid') inputId!: string;
  @PrimaryColumn('text') kind!: InputKind;
  @PrimaryColumn('text') source!: string;
  /** In the input's unit. */
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
}
