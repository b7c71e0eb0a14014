import { contentHash } from '@anxin/audit';
import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OemCase } from './oem-case.entity';
import type { Liability } from './oem-case.terms';

/** What the engineer proposes: handling and liability (OEM-4). */
export interface OpinionContent {
  readonly opinion: string;
  readonly liability: Liability;
  readonly handling: string;
  /** Whether the manufacturer is to be asked for analysis, corrective and preventive action. */
  readonly requestsCorrectiveAction: boolean;
}

/** One revision of the opinion. It never changes; a refused one is followed by another. */
@Entity({ schema: 'oem_vendors', name: 'oem_case_opinion' })
export class CaseOpinion {
  @ForeignKey(() => OemCase) @PrimaryColumn('text') oemCase!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text') opinion!: string;
  @Column('text') liability!: Liability;
  @Column('text') handling!: string;
  @Column('boolean') requestsCorrectiveAction!: boolean;
  @Column('text') contentHash!: string;
  @Column('text') givenBy!: string;
  @Column('timestamptz') givenAt!: Date;
  @Column('jsonb') hat!: Hat;
}

/** Hash of what a decision is put under, for the audit (SEC-3). */
export const opinionHash = (oemCase: string, revision: number, content: OpinionContent): string => {
  const { opinion, liability, handling, requestsCorrectiveAction } = content;
  return contentHash({ oemCase, revision, opinion, liability, handling, requestsCorrectiveAction });
};
