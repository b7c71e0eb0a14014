import type { ComplaintStage } from '@anxin/contracts';
import type { ComplaintClass, ComplaintGrade } from '@anxin/policy';
import type { Pin } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complainant } from '../complainant/complainant.entity';
import { LotUnchanged } from '../lot/lot.errors';
import type { Channel } from './complaint-terms';
import {
  ComplaintCannotMove,
  ComplaintClosed,
  ClassificationUnchanged,
  ComplaintNotInStage,
  ComplaintPathFixed,
} from './complaint.errors';

export type HandlingPath = 'quality' | 'other';

/** One complaint: what is on record of it (INT-2, INT-8) and where its handling stands. Columns `…Sealed` open with the complainant's key. */
@Entity({ schema: 'complaints', name: 'complaint' })
@Index(['channel', 'channelMessageId'], { unique: true })
@Index(['receivedAt', 'reference'])
@Index(['complainantId', 'receivedAt'])
@Index(['lot', 'receivedAt'])
@Index(['productCode', 'receivedAt'])
@Index('complaint_problem_grams', { synchronize: false })
export class Complaint {
  @PrimaryColumn('text') reference!: string;
  /** Grows with every act on the case; the ETag of the case and the version of its events. */
  @Column('integer') version!: number;
  @Column('text') stage!: ComplaintStage;
  /** 1 at first; a dissatisfied complainant opens the next (HND-13). */
  @Column('integer') cycle!: number;
  @Column('text') path!: HandlingPath;
  @Column('text') class!: ComplaintClass;
  @Column('text') grade!: ComplaintGrade;

  @Column('text') channel!: Channel;
  @Column('text', { nullable: true }) channelMessageId!: string | null;
  /** When the complaint reached the company, when it was written down, and when it happened to the complainant. */
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz') recordedAt!: Date;
  @Column('timestamptz', { nullable: true }) occurredAt!: Date | null;
  @Column('text') receivedBy!: string;

  @ForeignKey(() => Complainant) @Column('uuid') complainantId!: string;
  @Column('bytea', { nullable: true }) nameSealed!: Buffer | null;
  @Column('bytea', { nullable: true }) contactSealed!: Buffer | null;
  @Column('bytea', { nullable: true }) addressSealed!: Buffer | null;
  @Column('bytea') problemSealed!: Buffer;
  @Column('bytea', { nullable: true }) asksSealed!: Buffer | null;
  @Column('bytea', { nullable: true }) illnessSealed!: Buffer | null;
  @Column('integer') illnessPersons!: number;
  /** Keyed hashes of the problem's word pairs: search without readable words. */
  @Column('text', { array: true }) problemGrams!: string[];

  @Column('text', { nullable: true }) productCode!: string | null;
  @Column('text', { nullable: true }) productName!: string | null;
  @Column('text', { nullable: true }) specification!: string | null;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) quantity!: string | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('date', { nullable: true }) productionDate!: string | null;
  /** As typed, never rewritten; `lot` is its normalised form, by which it is matched. */
  @Column('text', { nullable: true }) lotTyped!: string | null;
  @Column('text', { nullable: true }) lot!: string | null;
  @Column('boolean') lotKnown!: boolean;
  @Column('numeric', { precision: 18, scale: 6, nullable: true }) lotSize!: string | null;
  /** Share of defective pieces, 0 to 1. */
  @Column('numeric', { precision: 7, scale: 6, nullable: true }) defectRate!: string | null;
  @Column('text', { nullable: true }) purchasePlace!: string | null;
  @Column('text', { nullable: true }) orderNumber!: string | null;
  @Column('text', { nullable: true }) dealer!: string | null;
  @Column('text', { nullable: true }) proofOfPurchase!: string | null;
  @Column('text', { nullable: true }) packingNumber!: string | null;
  @Column('integer') photos!: number;
  @Column('boolean') sampleReceived!: boolean;

  @Column('text') ownerRole!: string;
  @Column('text') speakerRole!: string;
  @Column('text', { array: true }) recipients!: string[];
  @Column('text', { nullable: true }) responsibleDepartment!: string | null;
  /** When the complainant was promised the end of the handling (INT-5); null when the policy sets no such clock. */
  @Column('timestamptz', { nullable: true }) promisedBy!: Date | null;
  /** The first case about this matter by this person, and how many cases came before (INT-7). */
  @ForeignKey(() => Complaint) @Index() @Column('text', { nullable: true }) follows!: string | null;
  @Column('integer') escalation!: number;
  /** Versions of policies and calendar that the case was taken in under and keeps (SEC-6). */
  @Column('jsonb') pin!: Pin;

  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;

  /** @throws ComplaintNotInStage naming the present stage and what it waits for. */
  requireStage(needed: ComplaintStage): void {
    if (this.stage !== needed) throw new ComplaintNotInStage(this.reference, needed, this.stage);
  }

  /** @throws ComplaintClosed */
  requireOpen(): void {
    if (this.stage === 'closed') throw new ComplaintClosed(this.reference);
  }

  /**
   * Changes class or grade (INT-3). The path is laid down at intake, so a class of another path is refused once it runs.
   * @throws ComplaintClosed, ClassificationUnchanged, ComplaintPathFixed
   */
  classify(to: { readonly class: ComplaintClass; readonly grade: ComplaintGrade }, path: HandlingPath): void {
    this.requireOpen();
    if (this.class === to.class && this.grade === to.grade) throw new ClassificationUnchanged(this.reference);
    if (path !== this.path) throw new ComplaintPathFixed(this.reference, this.path);
    this.class = to.class;
    this.grade = to.grade;
  }

  /** A person says which lot it is about (INT-2); what was typed stays. @throws ComplaintClosed, LotUnchanged */
  identifyLot(lot: string): void {
    this.requireOpen();
    if (this.lot === lot) throw new LotUnchanged(this.reference, lot);
    this.lot = lot;
    this.lotKnown = true;
  }

  /** Only the handling's own steps call this. @throws ComplaintCannotMove from any stage that the new one does not follow. */
  moveTo(stage: ComplaintStage): void {
    if (!followedBy[this.stage].includes(stage)) throw new ComplaintCannotMove(this.reference, this.stage, stage);
    this.stage = stage;
  }

  /** Not satisfied: a new cycle, from the remedy on (HND-13). */
  reopen(cycle: number): void {
    this.moveTo('remedy');
    this.cycle = cycle;
  }

  close(outcome: string, at: Date): void {
    this.moveTo('closed');
    this.outcome = outcome;
    this.closedAt = at;
  }
}

const followedBy: Readonly<Record<ComplaintStage, readonly ComplaintStage[]>> = {
  registered: ['investigating'],
  investigating: ['finding'],
  finding: ['remedy'],
  remedy: ['executing', 'answering'],
  executing: ['remedy', 'answering'],
  answering: ['calling-back'],
  'calling-back': ['remedy', 'closed'],
  closed: [],
};
