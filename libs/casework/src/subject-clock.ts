import type { PlannedClock } from '@anxin/reference-data';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { LadderClock } from './ladder-clock';
import type { Told } from './ladder-targets';

/** A ladder clock of one case of a service that keeps cases of several kinds; its id names the case: `ZH-2026-000001/RCL-3`. */
export abstract class SubjectClock extends LadderClock {
  /** Reference of the case. */
  @Index() @Column('text') subject!: string;

  /** @param about tells apart several clocks of one rule: the round, the gate */
  startFor(subject: string, planned: PlannedClock, about: readonly (string | number)[] = []): void {
    this.begin(clockId(subject, planned.rule, ...about), planned);
    this.subject = subject;
  }
}

export const clockId = (subject: string, rule: string, ...about: readonly (string | number)[]): string =>
  [subject, rule, ...about].join('/');

/** A rung that was given, once: to whom, and how late; after an outage that is not zero (HND-15). */
export abstract class FiredRung {
  @PrimaryColumn('text') clockId!: string;
  @PrimaryColumn('text') rung!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') firedAt!: Date;
  @Column('integer') lateBySeconds!: number;
  @Column('jsonb') told!: readonly Told[];
}
