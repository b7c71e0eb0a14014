import type { CorrectiveGate, CorrectiveStage, Hat } from '@anxin/contracts';
import type { Pin } from '@anxin/reference-data';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OemCase } from '../oem-case/oem-case.entity';
import { Vendor } from '../vendor/vendor.entity';
import { ActionCannotMove, GateNotOpen } from './corrective-action.errors';

/** De-identified evidence that goes to the manufacturer (SEC-8). */
export interface Evidence {
  readonly kind: 'photo' | 'sample' | 'document' | 'text';
  readonly description: string;
}

/**
 * A corrective-action request to a manufacturer (整改要求, 8D), one open at a time for an OEM case (OEM-10). What stands here the
 * manufacturer's people may read: lot, product, defect and de-identified evidence (SEC-8). Only the workflow moves it on.
 */
@Entity({ schema: 'oem_vendors', name: 'corrective_action' })
@Index('corrective_action_open_case', { synchronize: false })
@Index(['issuedAt', 'reference'])
@Index(['manufacturer', 'issuedAt'])
export class CorrectiveAction {
  /** `ZG-2026-000012` */
  @PrimaryColumn('text') reference!: string;
  /** Grows with every act; the version of its events. */
  @Column('integer') version!: number;
  @Column('text') stage!: CorrectiveStage;
  /** 1 at first; a failed effect opens the next. */
  @Column('integer') round!: number;
  /** Code of the vendor whose people see the row. */
  @ForeignKey(() => Vendor) @Column('text') manufacturer!: string;
  /** The case that asks for it: `YC-2026-000003`. */
  @ForeignKey(() => OemCase) @Column('text') oemCase!: string;
  /** As on the label. */
  @Column('text') lot!: string;
  @Column('text') productCode!: string;
  /** D2: what is wrong, in words that name no complainant. */
  @Column('text') defect!: string;
  @Column('jsonb') evidence!: readonly Evidence[];
  @Column('jsonb') pin!: Pin;
  @Column('text') issuedBy!: string;
  @Column('timestamptz') issuedAt!: Date;
  @Column('jsonb') hat!: Hat;

  /** The gate that waits for an answer or for its judgement; null while the effect is watched and after closing. */
  @Column('text', { nullable: true }) gate!: CorrectiveGate | null;
  /** When the open gate's answer is due; null while no answer is awaited. */
  @Column('timestamptz', { nullable: true }) gateDueAt!: Date | null;
  /** Answers to the open gate that were sent back in this round. */
  @Column('integer') sentBack!: number;
  /** Since when its silence made the manufacturer's standing conditional; null when it answered. */
  @Column('timestamptz', { nullable: true }) silentSince!: Date | null;
  /** The date from which the manufacturer says that its lots are made the new way (D6). */
  @Column('date', { nullable: true }) implementedOn!: string | null;
  /** When the effect began to be watched, and when it is looked at next. */
  @Column('timestamptz', { nullable: true }) verifyingSince!: Date | null;
  @Column('timestamptz', { nullable: true }) lookAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;

  /** Which answer is awaited: `r1/D3/0`, the next one after it was sent back `r1/D3/1`; null while none is. */
  get awaited(): string | null {
    return this.gate === null || this.gateDueAt === null ? null : `r${this.round}/${this.gate}/${this.sentBack}`;
  }

  /** @throws GateNotOpen when another gate waits, or none */
  requireGate(gate: CorrectiveGate): void {
    if (this.gate !== gate) throw new GateNotOpen(this.reference, gate, this.gate);
  }

  /** Opens a gate with the stage that it is answered in. @throws ActionCannotMove from a stage that it does not follow */
  openGate(gate: CorrectiveGate, round: number): void {
    this.moveTo(stageOf[gate]);
    Object.assign(this, { gate, round, sentBack: 0, lookAt: null });
  }

  beginVerification(at: Date, lookAt: Date): void {
    this.moveTo('verifying');
    Object.assign(this, { gate: null, gateDueAt: null, sentBack: 0, verifyingSince: at, lookAt });
  }

  close(at: Date): void {
    this.moveTo('closed');
    Object.assign(this, { gate: null, gateDueAt: null, lookAt: null, closedAt: at });
  }

  private moveTo(stage: CorrectiveStage): void {
    if (!followedBy[this.stage].includes(stage)) throw new ActionCannotMove(this.reference, this.stage, stage);
    this.stage = stage;
  }
}

const stageOf: Readonly<Record<CorrectiveGate, CorrectiveStage>> = {
  D3: 'containing',
  'D4-D5': 'analysing',
  'D6-D7': 'implementing',
  D8: 'closing',
};
/** A failed effect goes back to the analysis. */
const followedBy: Readonly<Record<CorrectiveStage, readonly CorrectiveStage[]>> = {
  containing: ['analysing'],
  analysing: ['implementing'],
  implementing: ['verifying'],
  verifying: ['closing', 'analysing'],
  closing: ['closed'],
  closed: [],
};
