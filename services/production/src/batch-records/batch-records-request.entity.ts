import type { InvestigationOutcome } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BatchRecordsAlreadyAnswered, BatchRecordsAnswerIncomplete } from './batch-records.errors';

export type BatchRecordsStatus = 'open' | 'answered';

/** One record looked at: what it is, where it is kept, what it shows. */
export interface RecordEntry {
  /** Catalogue of the plant: `process`, `material`, `cleaning`, `inspection`, `personnel`, `other`. */
  readonly kind: string;
  readonly document: string;
  readonly shows: string;
}
export interface BatchRecordsAnswer {
  readonly outcome: InvestigationOutcome;
  readonly records: readonly RecordEntry[];
  /** The cause as production sees it (HND-6, HND-24). */
  readonly cause?: string;
  /** Production's opinion on person, workshop and team; somebody outside production confirms it (HND-25). */
  readonly responsibility?: string;
  /** Why there are no records, or why nothing can be concluded. */
  readonly reason?: string;
}
export interface BatchRecordsQuestion {
  readonly id: string;
  readonly key: string;
  readonly complaint: string;
  readonly lot?: string;
  readonly productCode?: string;
}

/** The request to find the lot's traceability records and investigate the cause (HND-6, PRD-2). */
@Entity({ schema: 'production', name: 'batch_records_request' })
export class BatchRecordsRequest {
  @PrimaryColumn('uuid') id!: string;
  @Index({ unique: true }) @Column('text') key!: string;
  @Index() @Column('text') complaint!: string;
  @Column('text', { nullable: true }) lot!: string | null;
  @Column('text', { nullable: true, name: 'product_code' }) productCode!: string | null;
  @Column('text') status!: BatchRecordsStatus;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('text', { nullable: true }) outcome!: InvestigationOutcome | null;
  @Column('jsonb') records!: readonly RecordEntry[];
  @Column('text', { nullable: true }) cause!: string | null;
  @Column('text', { nullable: true }) responsibility!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { nullable: true, name: 'answered_at' }) answeredAt!: Date | null;
  @Column('text', { nullable: true, name: 'answered_by' }) answeredBy!: string | null;
  @Column('integer') version!: number;

  static ask(question: BatchRecordsQuestion, at: Date): BatchRecordsRequest {
    return Object.assign(new BatchRecordsRequest(), {
      ...{ id: question.id, key: question.key, complaint: question.complaint },
      lot: question.lot ?? null,
      productCode: question.productCode ?? null,
      status: 'open' as const,
      requestedAt: at,
      outcome: null,
      records: [],
      cause: null,
      responsibility: null,
      reason: null,
      answeredAt: null,
      answeredBy: null,
      version: 1,
    });
  }

  /**
   * @throws BatchRecordsAlreadyAnswered when an answer stands.
   * @throws BatchRecordsAnswerIncomplete when a conclusion names no record, a nonconformity no cause, or anything else no reason.
   */
  answer(answer: BatchRecordsAnswer, by: string, at: Date): void {
    if (this.status === 'answered') throw new BatchRecordsAlreadyAnswered(this.id);
    const concluded = answer.outcome === 'conforming' || answer.outcome === 'nonconforming';
    if (concluded && answer.records.length === 0) throw new BatchRecordsAnswerIncomplete('records');
    if (answer.outcome === 'nonconforming' && !answer.cause) throw new BatchRecordsAnswerIncomplete('cause');
    if (!concluded && !answer.reason) throw new BatchRecordsAnswerIncomplete('reason');
    Object.assign(this, {
      status: 'answered',
      outcome: answer.outcome,
      records: answer.records,
      cause: answer.cause ?? null,
      responsibility: answer.responsibility ?? null,
      reason: answer.reason ?? null,
      answeredBy: by,
      answeredAt: at,
      version: this.version + 1,
    });
  }
}
