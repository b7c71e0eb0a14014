import type { AlarmReason } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity';
import { HoldOrderNotOpen } from './hold-order.errors';

/**
 * `ordered` until logistics answers; `unknown-lot` and `refused` are work for the QC chief, until the lot is held after all or the chief
 * says why it is not; `lifted` by QC, with a reason, in logistics.
 */
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
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  /** Why there is nothing to hold. */
  @Column('text', { nullable: true }) resolution!: string | null;

  static order(
    of: Pick<HoldOrder, 'id' | 'alarm' | 'lot' | 'assessment' | 'complaint' | 'reason'>,
    at: Date,
  ): HoldOrder {
    const unanswered = { answeredAt: null, holdId: null, code: null, liftedAt: null };
    const unresolved = { resolvedAt: null, resolvedBy: null, resolution: null };
    const ordered = { version: 1, status: 'ordered' as const, orderedAt: at };
    return Object.assign(new HoldOrder(), of, ordered, unanswered, unresolved);
  }

  /** @returns false when an answer stands: the first one counts. */
  acknowledge({ outcome, holdId, code }: HoldAnswer, at: Date): boolean {
    if (this.status !== 'ordered') return false;
    Object.assign(this, { status: outcome, holdId: holdId ?? null, code: code ?? null, answeredAt: at });
    this.version += 1;
    return true;
  }

  /** Whether the QC chief still has to see to it that the lot is held. */
  get isOpen(): boolean {
    return (this.status === 'unknown-lot' || this.status === 'refused') && this.resolvedAt === null;
  }

  /** A hold that came later stands on the lot. @returns false when the order waits for none, or is younger than that hold. */
  heldAfterAll(holdId: string, at: Date): boolean {
    if (!this.isOpen || at < this.orderedAt) return false;
    Object.assign(this, { status: 'held', holdId, version: this.version + 1 });
    return true;
  }

  /** The QC chief says why there is nothing to hold. @throws HoldOrderNotOpen */
  resolve(resolution: string, by: string, at: Date): void {
    if (!this.isOpen) throw new HoldOrderNotOpen(this.id, this.resolvedAt ? 'resolved' : this.status);
    Object.assign(this, { resolution, resolvedBy: by, resolvedAt: at, version: this.version + 1 });
  }

  /** QC lifted the hold in logistics. @returns false when it does not stand. */
  lift(at: Date): boolean {
    if (this.status !== 'held') return false;
    Object.assign(this, { status: 'lifted', liftedAt: at, version: this.version + 1 });
    return true;
  }
}
