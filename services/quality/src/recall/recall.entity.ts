import { type Hat, type RecallScope, type RecallStage } from '@anxin/contracts';
import type { Pin } from '@anxin/reference-data';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { RecallCannotMove, RecallNotInStage } from './recall.errors';

/** One recall: what is recalled, under which rule pack and level, and where it stands (RCL-2). Only the workflow moves it on. */
@Entity({ schema: 'quality', name: 'recall' })
@Index(['startedAt', 'reference'])
export class Recall {
  @PrimaryColumn('text') reference!: string;
  /** Grows with every act; the version of its events and its ETag. */
  @Column('integer') version!: number;
  @Column('text') stage!: RecallStage;
  /** The assessment that decided it: `<lot>/<n>`. One assessment starts one recall. */
  @Column('text', { unique: true }) assessmentId!: string;
  @Column('jsonb') scope!: RecallScope;
  @Column('text') level!: string;
  /** The pack in force when the risk became known, from the pinned version of the policy. */
  @Column('text') rulePack!: string;
  @Column('jsonb') pin!: Pin;
  /** When the company came to know of the risk: the start's clock counts from it. */
  @Column('timestamptz') knownAt!: Date;
  @Column('text') reason!: string;
  @Column('text') startedBy!: string;
  @Column('timestamptz') startedAt!: Date;
  @Column('jsonb') hat!: Hat;

  /** 0 until the scope is frozen; then the version of the frozen scope, which never changes. */
  @Column('integer') scopeVersion!: number;
  @Column('text', { nullable: true }) scopeHash!: string | null;
  @Column('timestamptz', { nullable: true }) scopeFrozenAt!: Date | null;
  /** Batches that held goods went into and that production does not know: the scope is incomplete because of them. */
  @Column('text', { array: true }) scopeGaps!: string[];
  @Column('integer', { nullable: true }) rounds!: number | null;
  /** When the last notice left: the finish's clock counts from it. */
  @Column('timestamptz', { nullable: true }) noticesOutAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closedBy!: string | null;

  /** @throws RecallNotInStage */
  requireStage(...needed: readonly RecallStage[]): void {
    if (!needed.includes(this.stage)) throw new RecallNotInStage(this.reference, needed, this.stage);
  }

  /** @throws RecallCannotMove from any stage that the new one does not follow. */
  moveTo(stage: RecallStage): void {
    if (followedBy[this.stage] !== stage) throw new RecallCannotMove(this.reference, this.stage, stage);
    this.stage = stage;
  }
}

const followedBy: Readonly<Record<RecallStage, RecallStage | null>> = {
  scoping: 'planning',
  planning: 'starting',
  starting: 'recovering',
  recovering: 'closed',
  closed: null,
};
