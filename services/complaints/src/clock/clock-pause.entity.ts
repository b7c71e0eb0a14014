import type { Pause } from '@anxin/business-calendar';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseClock } from './clock.entity';

export const waitedFor = ['customer', 'supplier'] as const;
export type WaitedFor = (typeof waitedFor)[number];

/** A time in which a clock stands still, on record: who was waited for and why (HND-4). */
@Entity({ schema: 'complaints', name: 'clock_pause' })
export class ClockPause {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => CaseClock) @Index() @Column('text') clockId!: string;
  @Column('text') waitingFor!: WaitedFor;
  @Column('text') reason!: string;
  @Column('timestamptz') pausedAt!: Date;
  @Column('text') pausedBy!: string;
  @Column('timestamptz', { nullable: true }) resumedAt!: Date | null;
  @Column('text', { nullable: true }) resumedBy!: string | null;

  asPause(): Pause {
    return { from: this.pausedAt, ...(this.resumedAt && { until: this.resumedAt }) };
  }
}
