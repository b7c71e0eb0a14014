import { Omittable, Parts } from '@anxin/http';
import type { InvestigationOutcome } from '@anxin/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

const outcomes: readonly InvestigationOutcome[] = ['conforming', 'nonconforming', 'inconclusive', 'missing'];

export class MeasurementDto {
  @ApiProperty({ description: 'What was measured, in the laboratory’s own term', example: '霉菌' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  item!: string;

  @ApiProperty({ description: 'The value as the laboratory writes it', example: '<10' })
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  value!: string;

  @ApiPropertyOptional({ example: 'CFU/g' })
  @Omittable()
  @IsString()
  @MaxLength(30)
  unit?: string;

  @ApiPropertyOptional({ description: 'The limit it is judged by, with its standard', example: '≤150 (GB 7099)' })
  @Omittable()
  @IsString()
  @MaxLength(100)
  limit?: string;

  @ApiProperty()
  @IsBoolean()
  conforming!: boolean;
}

export class AnswerRetestDto {
  @ApiProperty({
    enum: outcomes,
    description: '`missing`: there is no retained sample to test; that is an answer too, with its reason',
  })
  @IsIn(outcomes)
  outcome!: InvestigationOutcome;

  @ApiPropertyOptional({ description: 'Code on the retained sample’s label (留样编号); needed for a result' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  sampleCode?: string;

  @ApiPropertyOptional({ type: [MeasurementDto], description: 'At least one for a result' })
  @Omittable()
  @ArrayMaxSize(100)
  @Parts(() => MeasurementDto)
  measurements?: MeasurementDto[];

  @ApiPropertyOptional({ description: 'Why the sample is missing or nothing can be concluded; needed then' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason?: string;
}
