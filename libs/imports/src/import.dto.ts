import { IsInstant, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, Matches } from 'class-validator';

export class BeginImportQuery {
  @ApiPropertyOptional({
    description: 'Whole days added to every date of the file, never to lot numbers',
    example: '3',
  })
  @Omittable()
  @Matches(/^-?[0-9]{1,5}$/)
  shiftDays?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Rows before it are closed history, where the kind has one; after the shift',
  })
  @Omittable()
  @IsInstant()
  closedBefore?: string;
}

export class CorrectRowDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Columns that change, as the file would have them; `{}` tries the row again as it is',
  })
  @IsObject()
  row!: Record<string, unknown>;
}
