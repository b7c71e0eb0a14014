import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';

const results = ['passed', 'failed'] as const;

export class RecordInspectionDto {
  @ApiProperty({ enum: results })
  @IsIn(results)
  result!: (typeof results)[number];

  @ApiProperty({ description: 'Number of the inspection report (检验报告号)', example: 'JY26112101' })
  @IsNotBlank()
  @MaxLength(100)
  report!: string;
}
