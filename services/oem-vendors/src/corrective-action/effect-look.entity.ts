import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';

export const effectOutcomes = ['effective', 'failed', 'undecided'] as const;
export type EffectOutcome = (typeof effectOutcomes)[number];
export const effectBases = ['lots', 'days', 'complaints'] as const;
export type EffectBasis = (typeof effectBases)[number];

/** One look at the effect, with the data that it was judged by (OEM-4, OEM-10). */
@Entity({ schema: 'oem_vendors', name: 'effect_look' })
export class EffectLook {
  @ForeignKey(() => CorrectiveAction) @PrimaryColumn('text') request!: string;
  @PrimaryColumn('integer') round!: number;
  @PrimaryColumn('integer') look!: number;
  @Column('timestamptz') lookedAt!: Date;
  @Column('text') outcome!: EffectOutcome;
  /** Null while undecided. */
  @Column('text', { nullable: true }) basis!: EffectBasis | null;
  /** Lots of the product that the manufacturer made since it corrected. */
  @Column('integer') lots!: number;
  /** Quality complaints about these lots that nobody refuted. */
  @Column('text', { array: true }) complaints!: string[];
}
