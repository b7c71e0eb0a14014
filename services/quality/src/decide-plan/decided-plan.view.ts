import { ApiProperty } from '@nestjs/swagger';
import { type PlanDecision, type PlanOutcome, planOutcomes } from '../recall/plan-decision.entity';

/** One signature as it stands: the same for a second click. */
export class DecidedPlanView {
  @ApiProperty() decisionId!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() revision!: number;
  @ApiProperty({ enum: planOutcomes }) outcome!: PlanOutcome;
  @ApiProperty({ description: 'Role in which it was signed' }) role!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty() contentHash!: string;
}

export const decidedPlanView = (decision: PlanDecision): DecidedPlanView => ({
  decisionId: decision.id,
  reference: decision.recall,
  revision: decision.revision,
  outcome: decision.outcome,
  role: decision.role,
  decidedBy: decision.decidedBy,
  decidedAt: decision.decidedAt.toISOString(),
  contentHash: decision.contentHash,
});
