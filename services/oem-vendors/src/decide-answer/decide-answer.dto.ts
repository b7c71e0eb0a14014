import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';

const outcomes = ['accepted', 'sent-back'] as const;

export class DecideAnswerDto {
  @ApiProperty({ enum: outcomes })
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  @ApiProperty({ description: 'Hash of the answer as it was shown' })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;

  @ApiPropertyOptional({ description: 'Why it is sent back: the manufacturer reads it' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(5000)
  reasons?: string;
}
