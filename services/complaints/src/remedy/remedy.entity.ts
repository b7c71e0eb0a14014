import type { LegalFloor } from '@anxin/policy';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { RemedyNotAgreed, RemedyNotInState } from './remedy.errors';

/** CMP-10. Refund, money and price difference are money; exchange and resending are goods; `other` is what was negotiated. */
export const remedyKinds = ['refund', 'exchange', 'resend', 'money', 'price-difference', 'other'] as const;
export type RemedyKind = (typeof remedyKinds)[number];
export const goodsKinds: readonly RemedyKind[] = ['exchange', 'resend'];
export const moneyKinds: readonly RemedyKind[] = ['refund', 'money', 'price-difference'];

export const remedyStates = [
  'proposed',
  'agreed',
  'declined',
  'countered',
  'superseded',
  'approved',
  'refused',
  'executing',
  'executed',
  'abandoned',
] as const;
export type RemedyState = (typeof remedyStates)[number];
export type RemedyAnswer = 'agreed' | 'declined' | 'countered';

/** States in which the complainant's word may still change, and a decision may still come. */
const undecided: readonly RemedyState[] = ['proposed', 'agreed', 'declined', 'countered'];

/** A remedy that is put to the complainant, and what became of it (HND-19, CMP-1…5). Its terms never change: a revised one is another row. */
@Entity({ schema: 'complaints', name: 'remedy' })
@Unique(['complaint', 'number'])
@Index('remedy_one_granted', { synchronize: false })
export class Remedy {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('integer') cycle!: number;
  /** Counts from 1 within the case. */
  @Column('integer') number!: number;
  @Column('text') state!: RemedyState;
  @Column('text') kind!: RemedyKind;
  @Column('text', { nullable: true }) productCode!: string | null;
  /** Lot that is handed out, when it is known beforehand. */
  @Column('text', { nullable: true }) lot!: string | null;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) quantity!: string | null;
  @Column('text', { nullable: true }) unit!: string | null;
  /** What is exchanged, by which the multiple counts. */
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) exchangeQuantity!: string | null;
  /** Quantity ÷ exchange quantity, for show; the tier is found by exact comparison. */
  @Column('text', { nullable: true }) multiple!: string | null;
  @Column('numeric', { precision: 18, scale: 2, nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  /** The law's own floor beside a money remedy (Food Safety Law, art. 148), as it was shown. */
  @Column('jsonb', { nullable: true }) legalFloor!: LegalFloor | null;
  @Column('text') terms!: string;

  /** Rule of the tier (`CMP-3`), whose roles sign in this order, and where the sheet is filed; from the case's own policy version. */
  @Column('text') tier!: string;
  @Column('text', { array: true }) signers!: string[];
  @Column('text') filedAt!: string;
  @Column('integer') policyVersion!: number;
  @Column('text') termsHash!: string;
  @Column('text') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) executedAt!: Date | null;
  @Column('text', { nullable: true }) dispatchOrder!: string | null;

  get undecided(): boolean {
    return undecided.includes(this.state);
  }

  /** @throws RemedyNotInState once it was decided or replaced. */
  answer(answer: RemedyAnswer): void {
    this.require(undecided);
    this.state = answer;
  }

  supersede(): void {
    if (this.undecided) this.state = 'superseded';
  }

  /** @throws RemedyNotInState, RemedyNotAgreed: HND-19 wants the complainant's agreement on record first. */
  requireAgreed(): void {
    this.require(undecided);
    if (this.state !== 'agreed') throw new RemedyNotAgreed(this.id, this.state);
  }

  decide(outcome: 'approved' | 'refused'): void {
    this.requireAgreed();
    this.state = outcome;
  }

  /** @throws RemedyNotInState unless it stands approved. */
  begin(): void {
    this.require(['approved']);
    this.state = 'executing';
  }

  complete(at: Date, orderId: string | undefined): void {
    this.require(['executing']);
    this.state = 'executed';
    this.executedAt = at;
    this.dispatchOrder = orderId ?? null;
  }

  abandon(): void {
    this.require(['executing']);
    this.state = 'abandoned';
  }

  private require(states: readonly RemedyState[]): void {
    if (!states.includes(this.state)) throw new RemedyNotInState(this.id, this.state);
  }
}
