import { Omittable, Parts } from '@anxin/http';
import type { InvestigationOutcome } from '@anxin/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

const outcomes: readonly InvestigationOutcome[] = ['conforming', 'nonconforming', 'inconclusive', 'missing'];
const kinds = ['process', 'material', 'cleaning', 'inspection', 'personnel', 'other'] as const;

export class RecordEntryDto {
  @ApiProperty({ enum: kinds })
  @IsIn(kinds)
  kind!: string;

  @ApiProperty({
    description: 'Number or name of the document and where it is kept',
    example: '投料记录 2026-09-30 早班',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  document!: string;

  @ApiProperty({ description: 'What it shows' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  shows!: string;
}

export class AnswerBatchRecordsDto {
  @ApiProperty({
    enum: outcomes,
    description: '`missing`: the records are not to be had; that is an answer too, with its reason',
  })
  @IsIn(outcomes)
  outcome!: InvestigationOutcome;

  @ApiPropertyOptional({ type: [RecordEntryDto], description: 'At least one for a conclusion' })
  @Omittable()
  @ArrayMaxSize(200)
  @Parts(() => RecordEntryDto)
  records?: RecordEntryDto[];

  @ApiPropertyOptional({ description: 'The cause as production sees it; needed for a nonconformity' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  cause?: string;

  @ApiPropertyOptional({
    description: 'Opinion on the responsible person, workshop and team (HND-25); confirmed outside production',
  })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  responsibility?: string;

  @ApiPropertyOptional({ description: 'Why the records are missing or nothing can be concluded; needed then' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason?: string;
}
