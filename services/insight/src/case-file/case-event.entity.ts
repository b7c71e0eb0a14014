import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** One fact in the life of a case, as its owner told it: references and figures, never a person's words or contact. */
@Entity({ schema: 'insight', name: 'case_event' })
@Index(['subject', 'position'])
export class CaseEvent {
  /** The event's own id, on a second timeline with its subject behind: a second delivery is the same row. */
  @PrimaryColumn('text') id!: string;
  /** Order of arrival, for cursors and for resuming a live feed. */
  @Index({ unique: true }) @Column('bigint') @Generated('increment') position!: string;
  /** The case's reference: `TS-2026-000123`. */
  @Column('text') subject!: string;
  @Column('text') type!: string;
  @Column('text') source!: string;
  @Column('timestamptz') at!: Date;
  @Column('jsonb') data!: Record<string, unknown>;
}
