import { ApiProperty } from '@nestjs/swagger';
import { type DecisionOutcome, decisionOutcomes, type RemedyDecision } from '../remedy/decision.entity';

/** One signature as it stands: the same for a second click. */
export class DecidedView {
  @ApiProperty() decisionId!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() remedyId!: string;
  @ApiProperty({ enum: decisionOutcomes }) outcome!: DecisionOutcome;
  @ApiProperty({ description: 'Role in which it was signed' }) role!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty() contentHash!: string;
}

export const decidedView = (decision: RemedyDecision): DecidedView => ({
  decisionId: decision.id,
  reference: decision.complaint,
  remedyId: decision.remedyId,
  outcome: decision.outcome,
  role: decision.role,
  decidedBy: decision.decidedBy,
  decidedAt: decision.decidedAt.toISOString(),
  contentHash: decision.contentHash,
});
