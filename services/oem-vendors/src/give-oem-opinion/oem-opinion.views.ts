import { ApiProperty } from '@nestjs/swagger';
import { CaseActView } from '../oem-case/case-act.view';
import { type OpinionOutcome, opinionOutcomes } from '../oem-case/oem-case.terms';
import type { OpinionDecision } from '../oem-case/opinion-decision.entity';

export class GivenOpinionView extends CaseActView {
  @ApiProperty({ description: 'Of the opinion', example: 1 }) revision!: number;
}

/** The decision as it stands: the same for a second click. */
export class DecidedOpinionView {
  @ApiProperty({ example: 'YC-2026-000012' }) reference!: string;
  @ApiProperty() revision!: number;
  @ApiProperty({ enum: opinionOutcomes }) outcome!: OpinionOutcome;
  @ApiProperty({ description: 'Role in which it was decided' }) role!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
}

export const decidedOpinionView = (decision: OpinionDecision): DecidedOpinionView => {
  const { oemCase: reference, revision, outcome, hat, decidedBy, decidedAt } = decision;
  return { reference, revision, outcome, role: hat.role, decidedBy, decidedAt: decidedAt.toISOString() };
};

export class ExtendedOpinionView extends CaseActView {
  @ApiProperty({ format: 'date-time', description: 'When the opinion is due now' }) opinionDueAt!: string;
}
