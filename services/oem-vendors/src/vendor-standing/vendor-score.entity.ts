import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const scoreReasons = ['late', 'sent-back', 'silent', 'effect-failed'] as const;
export type ScoreReason = (typeof scoreReasons)[number];

/** Points against a manufacturer for one thing that it did or left undone (OEM-10). */
@Entity({ schema: 'oem_vendors', name: 'vendor_score' })
@Index(['vendor', 'at'])
export class VendorScore {
  /** Business key, so that the same thing counts once: `ZG-2026-000012/r1/D3/1/late`. */
  @PrimaryColumn('text') id!: string;
  @Column('text') vendor!: string;
  @Column('text') request!: string;
  @Column('text') reason!: ScoreReason;
  @Column('integer') points!: number;
  @Column('timestamptz') at!: Date;
}
