import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { type PlanOutcome, planOutcomes } from '../recall/plan-decision.entity';

export class DecidePlanDto {
  @ApiProperty({ enum: planOutcomes })
  @IsIn(planOutcomes)
  outcome!: PlanOutcome;

  @ApiProperty({ description: 'Hash of the plan that was shown; it must be the revision’s', example: '…64 hex digits' })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;

  @ApiPropertyOptional({ description: 'Needed with a refusal' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(2000)
  reason?: string;
}
