import type { Hat, StartCheckName } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';
import { CheckAlreadyMet } from './start-check.errors';

export interface CheckEvidence {
  readonly evidence: string;
  /** Of the filing with the regulator: its number and when it was filed. */
  readonly filingNumber?: string;
  readonly filedAt?: Date;
}

/** One of the five checks that together are the start of the recall: an owner, evidence, its own chase (RCL-3). */
@Entity({ schema: 'quality', name: 'recall_start_check' })
export class StartCheck {
  @ForeignKey(() => Recall) @PrimaryColumn('text') recall!: string;
  @PrimaryColumn('text') check!: StartCheckName;
  /** Role that has to see to it. */
  @Column('text') owner!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { nullable: true }) filingNumber!: string | null;
  @Column('timestamptz', { nullable: true }) filedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) metAt!: Date | null;
  @Column('text', { nullable: true }) metBy!: string | null;
  @Column('jsonb', { nullable: true }) hat!: Hat | null;

  /** @throws CheckAlreadyMet */
  meet({ evidence, filingNumber, filedAt }: CheckEvidence, by: string, at: Date, hat: Hat | null): void {
    if (this.metAt) throw new CheckAlreadyMet(this.recall, this.check);
    Object.assign(this, { evidence, filingNumber: filingNumber ?? null, filedAt: filedAt ?? null });
    Object.assign(this, { metAt: at, metBy: by, hat });
  }
}
