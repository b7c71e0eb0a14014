import type { AlarmReason } from '@anxin/contracts';
import type { Pin } from '@anxin/reference-data';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssessmentAlreadyDecided } from './assessment.errors';

export type AssessmentStatus = 'open' | 'started' | 'declined';

/** What asks for an assessment: the request of a complaint, by its key. */
export interface Trigger {
  readonly key: string;
  readonly complaint: string;
  readonly reason: AlarmReason;
  readonly knownAt: Date;
}

/** Kinds of policy that an assessment keeps for its life (SEC-6). Who may decide, and how recent a login must be, is always asked anew. */
export const assessmentPolicies = ['clocks'] as const;
/** The rule of its own clock, and who has to act before it is due. */
export const assessmentClock = 'RCL-11';
export const assessmentOwner = 'quality-director';

/**
 * Whether a lot must be recalled. Triggers of a lot join the one that is open; the next one after a decision opens an assessment of its
 * own, so that no decision swallows what came after it (INT-4, RCL-11).
 */
@Entity({ schema: 'quality', name: 'assessment' })
@Unique(['lot', 'number'])
@Index('assessment_open_lot', { synchronize: false })
@Index(['openedAt', 'id'])
export class Assessment {
  /** `20260930P001L31/1`: the lot's number as it is matched, and which of its assessments this is. */
  @PrimaryColumn('text') id!: string;
  @Column('text') lot!: string;
  @Column('integer') number!: number;
  @Column('integer') version!: number;
  @Column('text') status!: AssessmentStatus;
  /** Of the trigger that opened it. */
  @Column('text') reason!: AlarmReason;
  @Column('text') complaint!: string;
  @Column('text', { nullable: true }) productCode!: string | null;
  /** When the company first knew of the risk: the earliest of its triggers. The level's clock counts from here (RCL-2). */
  @Column('timestamptz') knownAt!: Date;
  @Column('timestamptz') openedAt!: Date;
  @Column('jsonb') pin!: Pin;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  /** Reference of the recall that it started. */
  @Column('text', { nullable: true }) recall!: string | null;

  static open(
    of: { readonly lot: string; readonly number: number; readonly productCode?: string; readonly pin: Pin },
    { complaint, reason, knownAt }: Trigger,
    at: Date,
  ): Assessment {
    const { lot, number, pin, productCode = null } = of;
    return Object.assign(new Assessment(), {
      ...{ id: `${lot}/${number}`, lot, number, version: 1, status: 'open' as const, openedAt: at, pin },
      ...{ complaint, reason, knownAt, productCode },
      ...{ decidedAt: null, decidedBy: null, decisionReason: null, recall: null },
    });
  }

  /** A further trigger; known is what was known earliest. @throws AssessmentAlreadyDecided */
  join({ knownAt }: Trigger): void {
    this.requireOpen();
    if (knownAt < this.knownAt) this.knownAt = knownAt;
    this.version += 1;
  }

  /** No recall, with the reason on record (RCL-11). @throws AssessmentAlreadyDecided */
  decline(reason: string, by: string, at: Date): void {
    this.decide('declined', by, at);
    this.decisionReason = reason;
  }

  /** A recall starts from it. @throws AssessmentAlreadyDecided */
  start(recall: string, by: string, at: Date): void {
    this.decide('started', by, at);
    this.recall = recall;
  }

  /** @throws AssessmentAlreadyDecided */
  requireOpen(): void {
    if (this.status !== 'open') throw new AssessmentAlreadyDecided(this.id, this.status, this.decidedBy ?? '');
  }

  private decide(outcome: 'started' | 'declined', by: string, at: Date): void {
    this.requireOpen();
    Object.assign(this, { status: outcome, decidedBy: by, decidedAt: at, version: this.version + 1 });
  }
}
