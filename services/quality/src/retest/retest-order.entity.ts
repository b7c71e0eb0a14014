import type { InvestigationOutcome } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { RetestAlreadyAnswered, RetestAnswerIncomplete } from './retest.errors';

export type RetestStatus = 'open' | 'answered';

/** One measured item of a retest, judged against its limit. Values are as the laboratory writes them, units beside them. */
export interface Measurement {
  readonly item: string;
  readonly value: string;
  readonly unit?: string;
  readonly limit?: string;
  readonly conforming: boolean;
}
export interface RetestAnswer {
  readonly outcome: InvestigationOutcome;
  readonly sampleCode?: string;
  readonly measurements: readonly Measurement[];
  /** Why there is no sample, or why nothing can be concluded. */
  readonly reason?: string;
}
export interface RetestRequest {
  readonly id: string;
  /** The workflow's business key: the same order asked again is the same row. */
  readonly key: string;
  readonly complaint: string;
  readonly lot?: string;
  readonly productCode?: string;
}

/** The order to find the lot's retained sample (留样) and test it again (HND-6). */
@Entity({ schema: 'quality', name: 'retest_order' })
export class RetestOrder {
  @PrimaryColumn('uuid') id!: string;
  @Index({ unique: true }) @Column('text') key!: string;
  @Index() @Column('text') complaint!: string;
  @Column('text', { nullable: true }) lot!: string | null;
  @Column('text', { nullable: true, name: 'product_code' }) productCode!: string | null;
  @Column('text') status!: RetestStatus;
  @Column('timestamptz', { name: 'ordered_at' }) orderedAt!: Date;
  @Column('text', { nullable: true }) outcome!: InvestigationOutcome | null;
  @Column('text', { nullable: true, name: 'sample_code' }) sampleCode!: string | null;
  @Column('jsonb') measurements!: readonly Measurement[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { nullable: true, name: 'answered_at' }) answeredAt!: Date | null;
  @Column('text', { nullable: true, name: 'answered_by' }) answeredBy!: string | null;
  @Column('integer') version!: number;

  static order(request: RetestRequest, at: Date): RetestOrder {
    return Object.assign(new RetestOrder(), {
      ...{ id: request.id, key: request.key, complaint: request.complaint },
      lot: request.lot ?? null,
      productCode: request.productCode ?? null,
      status: 'open' as const,
      orderedAt: at,
      outcome: null,
      sampleCode: null,
      measurements: [],
      reason: null,
      answeredAt: null,
      answeredBy: null,
      version: 1,
    });
  }

  /**
   * @throws RetestAlreadyAnswered when an answer stands.
   * @throws RetestAnswerIncomplete when a missing sample or an open result comes without its reason, or a result without a measurement.
   */
  answer(answer: RetestAnswer, by: string, at: Date): void {
    if (this.status === 'answered') throw new RetestAlreadyAnswered(this.id);
    const concluded = answer.outcome === 'conforming' || answer.outcome === 'nonconforming';
    if (concluded && answer.measurements.length === 0) throw new RetestAnswerIncomplete('measurements');
    if (concluded && !answer.sampleCode) throw new RetestAnswerIncomplete('sampleCode');
    if (!concluded && !answer.reason) throw new RetestAnswerIncomplete('reason');
    Object.assign(this, {
      status: 'answered',
      outcome: answer.outcome,
      sampleCode: answer.sampleCode ?? null,
      measurements: answer.measurements,
      reason: answer.reason ?? null,
      answeredBy: by,
      answeredAt: at,
      version: this.version + 1,
    });
  }
}
