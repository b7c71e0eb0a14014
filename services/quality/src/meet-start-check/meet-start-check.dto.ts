import { IsInstant, IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class MeetStartCheckDto {
  @ApiProperty({ description: 'What shows it: record, photo, receipt' })
  @IsNotBlank()
  @MaxLength(2000)
  evidence!: string;

  @ApiPropertyOptional({ description: 'Of the filing with the regulator: its number', example: '召备2026-0117' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  filingNumber?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the plan was filed with the regulator' })
  @Omittable()
  @IsInstant()
  filedAt?: string;
}
