import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';

export class DecideAssessmentDto {
  @ApiProperty({ enum: ['declined'], description: 'A recall is started as a recall, with its scope and level' })
  @IsIn(['declined'])
  outcome!: 'declined';

  @ApiProperty({ description: 'Why no recall is needed: only a signed decision with reasons ends it without one' })
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
