import type { AlarmReason } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity';

/** `ordered` until logistics answers; `unknown-lot` and `refused` are work for the QC chief; `lifted` by QC, with a reason, in logistics. */
export type HoldOrderStatus = 'ordered' | 'held' | 'unknown-lot' | 'refused' | 'lifted';
export interface HoldAnswer {
  readonly outcome: 'held' | 'unknown-lot' | 'refused';
  readonly holdId?: string;
  readonly code?: string;
}

/** Quality's order to hold a lot at once, before anything is confirmed (HND-17). Logistics places the hold and enforces it (LOG-5). */
@Entity({ schema: 'quality', name: 'hold_order' })
@Unique(['alarm', 'lot'])
export class HoldOrder {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  /** Key of the alarm that asked. */
  @Column('text') alarm!: string;
  @Index() @Column('text') lot!: string;
  /** The assessment that was open when it was ordered; a lot may be held without one. */
  @ForeignKey(() => Assessment) @Index() @Column('text', { nullable: true }) assessment!: string | null;
  @Column('text') complaint!: string;
  @Column('text') reason!: AlarmReason;
  @Column('text') status!: HoldOrderStatus;
  @Column('timestamptz') orderedAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Logistics' hold. */
  @Index() @Column('text', { nullable: true }) holdId!: string | null;
  /** Why logistics refused. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;

  static order(
    of: Pick<HoldOrder, 'id' | 'alarm' | 'lot' | 'assessment' | 'complaint' | 'reason'>,
    at: Date,
  ): HoldOrder {
    const unanswered = { answeredAt: null, holdId: null, code: null, liftedAt: null };
    return Object.assign(new HoldOrder(), of, { version: 1, status: 'ordered' as const, orderedAt: at }, unanswered);
  }

  /** @returns false when an answer stands: the first one counts. */
  acknowledge({ outcome, holdId, code }: HoldAnswer, at: Date): boolean {
    if (this.status !== 'ordered') return false;
    Object.assign(this, { status: outcome, holdId: holdId ?? null, code: code ?? null, answeredAt: at });
    this.version += 1;
    return true;
  }

  /** QC lifted the hold in logistics. @returns false when it does not stand. */
  lift(at: Date): boolean {
    if (this.status !== 'held') return false;
    Object.assign(this, { status: 'lifted', liftedAt: at, version: this.version + 1 });
    return true;
  }
}
