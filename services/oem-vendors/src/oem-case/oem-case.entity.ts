import type { Pin } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Vendor } from '../vendor/vendor.entity';
import { CaseNotInStage } from './oem-case.errors';
import type { CaseStage, CauseClass } from './oem-case.terms';

/** One abnormal delivery of a contract manufacturer's product, from the form of sales to the approved opinion (OEM-1, OEM-3, OEM-4). */
@Entity({ schema: 'oem_vendors', name: 'oem_case' })
@Index('oem_case_open', { synchronize: false })
@Index(['submittedAt', 'reference'])
export class OemCase {
  /** `YC-2026-000012` */
  @PrimaryColumn('text') reference!: string;
  /** Grows with every act; the version of its events. */
  @Column('integer') version!: number;
  @Column('text') stage!: CaseStage;
  /** The complaint that it came from; one open case a complaint and lot. */
  @Column('text', { nullable: true }) complaint!: string | null;
  /** The lot's number as it is matched. */
  @Index() @Column('text') lot!: string;
  /** Whether production knows the lot; of one that it does not know sales named the manufacturer. */
  @Column('boolean') lotKnown!: boolean;
  @Column('text') productCode!: string;
  @ForeignKey(() => Vendor) @Index() @Column('text') manufacturer!: string;
  @Column('jsonb') pin!: Pin;
  /** When the complaint reached the company: the form's day counts from here (OEM-3). */
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz') submittedAt!: Date;
  @Column('text') submittedBy!: string;
  /** Whether the form came later than the day that OEM-3 gives. */
  @Column('boolean') formLate!: boolean;
  /** Of the form: 1, and one more each time that it is sent again after a return. */
  @Column('integer') revision!: number;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('text', { nullable: true }) confirmedBy!: string | null;
  @Column('text', { nullable: true }) causeClass!: CauseClass | null;
  @Column('text', { nullable: true }) confirmationNote!: string | null;
  /** Revision of the opinion that was approved; sales says to the customer what stands there and nothing beyond (OEM-7). */
  @Column('integer', { nullable: true }) decidedOpinion!: number | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;

  /** @throws CaseNotInStage */
  requireStage(needed: CaseStage): void {
    if (this.stage !== needed) throw new CaseNotInStage(this.reference, needed, this.stage);
  }

  /** @throws CaseNotInStage */
  return(): void {
    this.requireStage('submitted');
    this.stage = 'returned';
  }

  /** The next revision of the form, with what it corrects of the case. @throws CaseNotInStage */
  resubmit(corrected: Pick<OemCase, 'lot' | 'lotKnown' | 'productCode' | 'manufacturer'>): void {
    this.requireStage('returned');
    Object.assign(this, corrected, { stage: 'submitted', revision: this.revision + 1 });
  }

  /** @throws CaseNotInStage */
  confirm(causeClass: CauseClass, note: string, by: string, at: Date): void {
    this.requireStage('submitted');
    const confirmed = { confirmedAt: at, confirmedBy: by, causeClass, confirmationNote: note };
    Object.assign(this, { stage: 'confirmed', ...confirmed });
  }

  /** @throws CaseNotInStage */
  decide(opinion: number, at: Date): void {
    this.requireStage('confirmed');
    Object.assign(this, { stage: 'decided', decidedOpinion: opinion, decidedAt: at });
  }
}
