import type { InvestigationOutcome } from '@anxin/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

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
  @IsOptional()
  @IsString()
  @MaxLength(30)
  unit?: string;

  @ApiPropertyOptional({ description: 'The limit it is judged by, with its standard', example: '≤150 (GB 7099)' })
  @IsOptional()
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
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  sampleCode?: string;

  @ApiPropertyOptional({ type: [MeasurementDto], description: 'At least one for a result' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => MeasurementDto)
  measurements?: MeasurementDto[];

  @ApiPropertyOptional({ description: 'Why the sample is missing or nothing can be concluded; needed then' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason?: string;
}
