import { ClockView } from '@anxin/casework';
import type { Hat } from '@anxin/contracts';
import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import {
  caseProblems,
  caseStages,
  causeClasses,
  evidenceKinds,
  liabilities,
  opinionOutcomes,
} from '../oem-case/oem-case.terms';

const instant = { format: 'date-time' } as const;
const roleText = { description: 'Role in which it was done' } as const;

export class OemCaseItemView {
  @ApiProperty({ example: 'YC-2026-000012' }) reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: caseStages }) stage!: string;
  @ApiProperty({ ...nullableText, example: 'TS-2026-000123' }) complaint!: string | null;
  @ApiProperty({ description: 'The lot’s number as it is matched' }) lot!: string;
  @ApiProperty({ description: 'Whether production knows the lot' }) lotKnown!: boolean;
  @ApiProperty() productCode!: string;
  @ApiProperty({ example: 'M01' }) manufacturer!: string;
  @ApiProperty({ ...instant, description: 'When the complaint reached the company' }) receivedAt!: string;
  @ApiProperty(instant) submittedAt!: string;
  @ApiProperty() submittedBy!: string;
  @ApiProperty({ description: 'The form came later than a day after the complaint (OEM-3)' }) formLate!: boolean;
  @ApiProperty({ description: 'Of the form' }) revision!: number;
  @ApiProperty({ ...nullableText, enum: causeClasses, description: 'OEM-2' }) causeClass!: string | null;
  @ApiProperty({ ...nullableInstant, description: 'When the opinion is or was due (OEM-6)' })
  opinionDueAt!: string | null;
  @ApiProperty({ description: 'The opinion is not decided and its clock has passed' }) overdue!: boolean;
  @ApiProperty(nullableInstant) decidedAt!: string | null;
}
export class FormLotSizeView {
  @ApiProperty({ description: 'A decimal' }) quantity!: string;
  @ApiProperty() unit!: string;
}
export class FormEvidenceView {
  @ApiProperty({ enum: evidenceKinds }) kind!: string;
  @ApiProperty() description!: string;
}
export class CaseReturnView {
  @ApiProperty() reasons!: string;
  @ApiProperty() returnedBy!: string;
  @ApiProperty(roleText) role!: string;
  @ApiProperty(instant) returnedAt!: string;
}
/** One revision of the form as it was submitted. */
export class CaseFormView {
  @ApiProperty() revision!: number;
  @ApiProperty({ description: 'As typed' }) lot!: string;
  @ApiProperty() productCode!: string;
  @ApiProperty() manufacturer!: string;
  @ApiProperty({ enum: caseProblems }) problem!: string;
  @ApiProperty(nullableText) orderNumber!: string | null;
  @ApiProperty(nullableText) dealer!: string | null;
  @ApiProperty({ type: FormLotSizeView, nullable: true }) lotSize!: FormLotSizeView | null;
  @ApiProperty({ ...nullableText, description: 'A decimal' }) affectedQuantity!: string | null;
  @ApiProperty({ ...nullableText, description: 'Share, 0 to 1' }) defectRate!: string | null;
  @ApiProperty() defect!: string;
  @ApiProperty() demand!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: [FormEvidenceView] }) evidence!: readonly FormEvidenceView[];
  @ApiProperty() submittedBy!: string;
  @ApiProperty(roleText) role!: string;
  @ApiProperty(instant) submittedAt!: string;
  @ApiProperty({ type: CaseReturnView, nullable: true }) returned!: CaseReturnView | null;
}
export class CaseConfirmationView {
  @ApiProperty({ enum: causeClasses }) causeClass!: string;
  @ApiProperty() note!: string;
  @ApiProperty() confirmedBy!: string;
  @ApiProperty(instant) confirmedAt!: string;
}
export class OpinionDecisionView {
  @ApiProperty({ enum: opinionOutcomes }) outcome!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty(roleText) role!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'With the delegation, of a deputy' })
  hat!: Hat;
  @ApiProperty(instant) decidedAt!: string;
}
export class CaseOpinionView {
  @ApiProperty() revision!: number;
  @ApiProperty() opinion!: string;
  @ApiProperty({ enum: liabilities }) liability!: string;
  @ApiProperty() handling!: string;
  @ApiProperty() requestsCorrectiveAction!: boolean;
  @ApiProperty() givenBy!: string;
  @ApiProperty(instant) givenAt!: string;
  @ApiProperty({ type: OpinionDecisionView, nullable: true }) decision!: OpinionDecisionView | null;
}
export class CaseExtensionView {
  @ApiProperty() number!: number;
  @ApiProperty() reason!: string;
  @ApiProperty(instant) dueBefore!: string;
  @ApiProperty(instant) until!: string;
  @ApiProperty() extendedBy!: string;
  @ApiProperty(instant) extendedAt!: string;
}
/** The whole case. */
export class OemCaseView extends OemCaseItemView {
  @ApiProperty({ type: [CaseFormView], description: 'Every revision, oldest first' }) forms!: CaseFormView[];
  @ApiProperty({ type: CaseConfirmationView, nullable: true }) confirmation!: CaseConfirmationView | null;
  @ApiProperty({
    type: [CaseOpinionView],
    description: 'Every revision, oldest first; whoever only submits cases sees the approved one alone (OEM-7)',
  })
  opinions!: CaseOpinionView[];
  @ApiProperty({ type: [CaseExtensionView] }) extensions!: CaseExtensionView[];
  @ApiProperty({ type: [ClockView] }) clocks!: ClockView[];
}
