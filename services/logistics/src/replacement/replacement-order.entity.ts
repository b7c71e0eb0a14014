import { Decimal } from 'decimal.js';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import { OtherProduct, QuantityDiffers, ReplacementAlreadyAnswered } from './replacement.errors';

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
/**
 * What left: the lot handed out and the stock it came from (CMP-10). Warehouse and quantity are absent in what was answered before
 * goods were taken from stock.
 */
export interface Dispatch {
  /** Number of the lot, as its label has it. */
  readonly lot: string;
  readonly warehouse?: string;
  readonly location: string;
  /** Decimal, in the lot's unit. */
  readonly quantity?: string;
  readonly carrier: string;
  readonly waybill?: string;
}
/** As the keeper says it: where the goods lay, and how many. */
export type Handing = Dispatch & Required<Pick<Dispatch, 'warehouse' | 'quantity'>>;
type Outcome = Pick<ReplacementOrder, 'status' | 'dispatch' | 'refusal' | 'lotId'>;

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
  /** The lot that left; null also in what was answered before goods were taken from stock. */
  @ForeignKey(() => Lot) @Index() @Column('uuid', { nullable: true, name: 'lot_id' }) lotId!: string | null;

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
      lotId: null,
    });
  }

  /**
   * What leaves is what was approved: the product, and all of its quantity (LOG-13).
   * @throws ReplacementAlreadyAnswered when the goods left or were refused, QuantityDiffers, OtherProduct
   */
  dispatched(goods: Pick<Lot, 'id' | 'number' | 'item'>, dispatch: Handing, by: string, at: Date): void {
    const { id, quantity, unit, productCode } = this;
    this.requireOpen();
    if (!new Decimal(quantity).equals(dispatch.quantity))
      throw new QuantityDiffers(id, dispatch.quantity, quantity, unit);
    if (goods.item !== productCode) throw new OtherProduct(id, goods.number, `${goods.item}`, productCode);
    const left = { status: 'dispatched' as const, dispatch: { ...dispatch, lot: goods.number }, refusal: null };
    this.answer({ ...left, lotId: goods.id }, by, at);
  }

  /** @throws ReplacementAlreadyAnswered when the goods left or were refused. */
  refused(reason: string, by: string, at: Date): void {
    this.requireOpen();
    this.answer({ status: 'refused', dispatch: null, refusal: reason, lotId: null }, by, at);
  }

  private requireOpen(): void {
    if (this.status !== 'open') throw new ReplacementAlreadyAnswered(this.id, this.status);
  }

  private answer(outcome: Outcome, by: string, at: Date): void {
    Object.assign(this, outcome, { answeredBy: by, answeredAt: at, version: this.version + 1 });
  }
}
