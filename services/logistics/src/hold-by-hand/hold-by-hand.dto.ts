import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class HoldByHandDto {
  @ApiProperty({ description: 'Number of the lot (批号) or its id', example: '20261019P001L21' })
  @IsString()
  @IsNotBlank()
  @MaxLength(80)
  lot!: string;

  @ApiProperty({ description: 'Why nothing of the lot may leave', example: '冷链温度超限，待质检判定' })
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;

  @ApiPropertyOptional({
    description: 'What it goes by: a complaint, an inspection report, an excursion; default a number of its own',
    example: 'TS-2026-000123',
  })
  @Omittable()
  @IsString()
  @IsNotBlank()
  @MaxLength(80)
  reference?: string;
}
