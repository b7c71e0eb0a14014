import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { decisionOutcomes, type DecisionOutcome } from '../remedy/decision.entity';

export class DecideRemedyDto {
  @ApiProperty({ enum: decisionOutcomes })
  @IsIn(decisionOutcomes)
  outcome!: DecisionOutcome;

  @ApiProperty({
    description: 'Hash of the content that was shown; it must still be the remedy’s',
    example: '…64 hex digits',
  })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;

  @ApiPropertyOptional({ description: 'Needed with a refusal' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(2000)
  reason?: string;
}
