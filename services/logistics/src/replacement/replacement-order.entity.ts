import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReplacementAlreadyAnswered } from './replacement.errors';

export type ReplacementStatus = 'open' | 'dispatched' | 'refused';

export interface ReplacementRequest {
  readonly id: string;
  /** The workflow's business key: the same order asked again is the same row, so that goods leave once. */
  readonly key: string;
  readonly complaint: string;
  readonly remedyId: string;
  readonly productCode: string;
  /** Decimal string, with the unit of the product. */
  readonly quantity: string;
  readonly unit: string;
  /** The lot that the remedy names, if it names one; the lot that leaves is recorded at dispatch. */
  readonly lot?: string;
}
/** What left: the lot handed out and the stock it came from (CMP-10). */
export interface Dispatch {
  readonly lot: string;
  readonly location: string;
  readonly carrier: string;
  readonly waybill?: string;
}

/** Goods to be sent to a complainant as an approved remedy (CMP-10). Whom they go to stands with complaints, never here. */
@Entity({ schema: 'logistics', name: 'replacement_order' })
export class ReplacementOrder {
  @PrimaryColumn('uuid') id!: string;
  @Index({ unique: true }) @Column('text') key!: string;
  @Index() @Column('text') complaint!: string;
  @Column('uuid', { name: 'remedy_id' }) remedyId!: string;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('text', { nullable: true, name: 'wanted_lot' }) wantedLot!: string | null;
  @Column('text') status!: ReplacementStatus;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt!: Date;
  @Column('jsonb', { nullable: true }) dispatch!: Dispatch | null;
  @Column('text', { nullable: true }) refusal!: string | null;
  @Column('timestamptz', { nullable: true, name: 'answered_at' }) answeredAt!: Date | null;
  @Column('text', { nullable: true, name: 'answered_by' }) answeredBy!: string | null;
  @Column('integer') version!: number;

  static order(request: ReplacementRequest, at: Date): ReplacementOrder {
    const { id, key, complaint, remedyId, productCode, quantity, unit } = request;
    return Object.assign(new ReplacementOrder(), {
      ...{ id, key, complaint, remedyId, productCode, quantity, unit },
      wantedLot: request.lot ?? null,
      status: 'open' as const,
      orderedAt: at,
      dispatch: null,
      refusal: null,
      answeredAt: null,
      answeredBy: null,
      version: 1,
    });
  }

  /** @throws ReplacementAlreadyAnswered when the goods left or were refused. */
  dispatched(dispatch: Dispatch, by: string, at: Date): void {
    this.answer({ status: 'dispatched', dispatch, refusal: null }, by, at);
  }

  /** @throws ReplacementAlreadyAnswered when the goods left or were refused. */
  refused(reason: string, by: string, at: Date): void {
    this.answer({ status: 'refused', dispatch: null, refusal: reason }, by, at);
  }

  private answer(outcome: Pick<ReplacementOrder, 'status' | 'dispatch' | 'refusal'>, by: string, at: Date): void {
    if (this.status !== 'open') throw new ReplacementAlreadyAnswered(this.id, this.status);
    Object.assign(this, outcome, { answeredBy: by, answeredAt: at, version: this.version + 1 });
  }
}
