import type { FindingOutcome } from '@anxin/contracts';
import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';

export const findingOutcomes: readonly FindingOutcome[] = ['confirmed', 'not-confirmed', 'inconclusive'];

export class RecordFindingDto {
  @ApiProperty({ enum: findingOutcomes })
  @IsIn(findingOutcomes)
  outcome!: FindingOutcome;

  @ApiProperty({ description: 'Nature of the problem (HND-25)', example: 'foreign matter' })
  @IsNotBlank()
  @MaxLength(500)
  nature!: string;

  @ApiProperty({ description: 'Root cause as far as it was found' })
  @IsNotBlank()
  @MaxLength(5000)
  rootCause!: string;

  @ApiPropertyOptional({
    description: 'Responsible department, maker or supplier; a person is named in the archive, not here',
  })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  responsible?: string;
}
