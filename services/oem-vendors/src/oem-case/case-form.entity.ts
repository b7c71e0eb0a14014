import { contentHash } from '@anxin/audit';
import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OemCase } from './oem-case.entity';
import type { CaseProblem, EvidenceKind } from './oem-case.terms';

export interface CaseEvidence {
  readonly kind: EvidenceKind;
  readonly description: string;
}

/** What the form says, 产品质量及发货问题处理申请表 (OEM-3). Its words name nobody: defect and evidence go on to the manufacturer (SEC-8). */
export interface CaseFormContent {
  /** As typed or printed. */
  readonly lot: string;
  readonly productCode: string;
  readonly manufacturer: string;
  readonly problem: CaseProblem;
  readonly orderNumber: string | null;
  readonly dealer: string | null;
  /** A decimal, with its unit. */
  readonly lotSize: { readonly quantity: string; readonly unit: string } | null;
  /** A decimal, in the lot's unit. */
  readonly affectedQuantity: string | null;
  /** Share of defective pieces, a decimal from 0 to 1. */
  readonly defectRate: string | null;
  readonly defect: string;
  readonly demand: string;
  readonly reason: string;
  readonly evidence: readonly CaseEvidence[];
}

/** One revision of the form. It never changes after it was submitted; a returned one is followed by another. */
@Entity({ schema: 'oem_vendors', name: 'oem_case_form' })
export class CaseForm {
  @ForeignKey(() => OemCase) @PrimaryColumn('text') oemCase!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('jsonb') content!: CaseFormContent;
  @Column('text') contentHash!: string;
  @Column('text') submittedBy!: string;
  @Column('timestamptz') submittedAt!: Date;
  @Column('jsonb') hat!: Hat;
}

/** Hash of what was submitted, for the audit: it tells two contents apart and shows no word. */
export const formHash = (oemCase: string, revision: number, content: CaseFormContent): string =>
  contentHash({ oemCase, revision, content });
