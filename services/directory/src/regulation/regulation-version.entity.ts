import { contentHash } from '@anxin/audit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ContentChanged, RegulationDecided } from './regulation.errors';

/** A policy by its kind (`clocks`), or a working calendar by its id (`CN-office`). */
export interface RegulationName {
  readonly register: 'policy' | 'calendar';
  readonly name: string;
}
export interface Proposal extends RegulationName {
  readonly version: number;
  readonly document: object;
  readonly reason: string;
  /** Wanted date in force; without it, or when it has passed by then, the approval's own instant. */
  readonly effectiveFrom?: Date;
}
export type RegulationStatus = 'proposed' | 'approved' | 'refused';

/** One version of a policy or calendar: proposed by one person, decided by another, never rewritten (SEC-6). */
@Entity({ schema: 'directory', name: 'regulation_version' })
export class RegulationVersion {
  @PrimaryColumn('text') register!: RegulationName['register'];
  @PrimaryColumn('text') name!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') document!: object;
  /** Over register, name, version, wanted date and document: what the approver has seen. */
  @Column('text') contentHash!: string;
  @Column('text') reason!: string;
  @Column('text') status!: RegulationStatus;
  @Column('timestamptz', { nullable: true }) effectiveFrom!: Date | null;
  @Column('text') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('text', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;

  static propose(
    { register, name, version, document, reason, effectiveFrom }: Proposal,
    by: string,
    at: Date,
  ): RegulationVersion {
    return Object.assign(new RegulationVersion(), {
      ...{ register, name, version, document, reason },
      contentHash: contentHash({ register, name, version, document, effectiveFrom: effectiveFrom ?? null }),
      status: 'proposed' as const,
      effectiveFrom: effectiveFrom ?? null,
      proposedBy: by,
      proposedAt: at,
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
    });
  }

  /** Takes effect at the wanted instant, never before the approval. @throws RegulationDecided, ContentChanged */
  approve(seen: string, by: string, at: Date): void {
    this.mustBeOpen();
    if (seen !== this.contentHash) throw new ContentChanged();
    this.status = 'approved';
    this.effectiveFrom = this.effectiveFrom && this.effectiveFrom > at ? this.effectiveFrom : at;
    this.decidedBy = by;
    this.decidedAt = at;
  }

  /** @throws RegulationDecided */
  refuse(reason: string, by: string, at: Date): void {
    this.mustBeOpen();
    Object.assign(this, { status: 'refused', decidedBy: by, decidedAt: at, decisionReason: reason });
  }

  private mustBeOpen(): void {
    if (this.status !== 'proposed') throw new RegulationDecided(this.status);
  }
}
