import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A clock of a case: due when, by which versions, stopped or not, the last rung given (HND-15). */
@Entity({ schema: 'insight', name: 'case_clock' })
export class CaseClock {
  @PrimaryColumn('text', { name: 'clock_id' }) clockId!: string;
  @Index() @Column('text') reference!: string;
  @Column('text') rule!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('boolean') provisional!: boolean;
  @Column('text', { nullable: true, name: 'last_rung' }) lastRung!: string | null;
  @Column('timestamptz', { nullable: true, name: 'stopped_at' }) stoppedAt!: Date | null;
  @Column('boolean', { nullable: true }) late!: boolean | null;
}
