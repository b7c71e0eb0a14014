import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the facts of complaints say that an effect is judged by (OEM-10): references and figures, nobody's words (SEC-1). */
@Entity({ schema: 'oem_vendors', name: 'complaint_fact' })
export class ComplaintFact {
  /** `TS-2026-000123` */
  @PrimaryColumn('text') complaint!: string;
  /** Normalised lot number. */
  @Index() @Column('text', { nullable: true }) lot!: string | null;
  @Column('text', { nullable: true }) productCode!: string | null;
  /** Class of cause (INT-3). */
  @Column('text', { nullable: true }) cause!: string | null;
  @Column('timestamptz', { nullable: true }) receivedAt!: Date | null;
  /** What was found last: `confirmed`, `not-confirmed`, `inconclusive`. */
  @Column('text', { nullable: true }) finding!: string | null;
}
