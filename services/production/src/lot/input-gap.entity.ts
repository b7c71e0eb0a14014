import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { InputKind } from './lot-input.entity';
import { Lot } from './lot.entity';

/**
 * An input that names no lot that is known: the genealogy has a hole there, and every trace that may pass through it says so. It is
 * filled when a lot of that very number arrives, or when its row is corrected.
 */
@Entity({ schema: 'production', name: 'input_gap' })
@Index(['line'])
export class InputGap {
  @ForeignKey(() => Lot) @PrimaryColumn('uuid') outputId!: string;
  @Index() @PrimaryColumn('text') normalised!: string;
  @PrimaryColumn('text') kind!: InputKind;
  /** As it was written. */
  @Column('text') named!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  /** The import and its line where it can be corrected. */
  @Column('uuid') runId!: string;
  @Column('integer') line!: number;
  @Column('timestamptz') recordedAt!: Date;
}
