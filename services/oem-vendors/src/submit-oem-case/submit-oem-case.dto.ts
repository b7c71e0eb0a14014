import { IsInstant, Omittable } from '@anxin/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { CaseFormDto } from './case-form.dto';

export class SubmitOemCaseDto extends CaseFormDto {
  @ApiPropertyOptional({ description: 'The complaint that it comes from', example: 'TS-2026-000123' })
  @Omittable()
  @Matches(/^TS-[0-9]{4}-[0-9]{6,9}$/)
  complaint?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description:
      'When the customer’s complaint reached the company; now when absent, the complaint’s own where it is known',
  })
  @Omittable()
  @IsInstant()
  receivedAt?: string;
}
