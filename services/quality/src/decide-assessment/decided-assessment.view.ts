import { ApiProperty } from '@nestjs/swagger';
import type { Assessment } from '../assessment/assessment.entity';

export class DecidedAssessmentView {
  @ApiProperty({ example: '20260930P001L31/1' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['open', 'started', 'declined'] }) status!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty() reason!: string;
}

export const decidedAssessmentView = (assessment: Assessment): DecidedAssessmentView => {
  const { id, version, status, decidedBy, decidedAt, decisionReason } = assessment;
  return {
    ...{ id, version, status, decidedBy: decidedBy ?? '', reason: decisionReason ?? '' },
    decidedAt: decidedAt?.toISOString() ?? '',
  };
};
