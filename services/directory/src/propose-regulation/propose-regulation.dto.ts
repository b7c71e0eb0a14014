import { IsInstant, IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsString, MaxLength } from 'class-validator';

export class ProposeRegulationDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The whole document; each fault is answered with its JSON pointer',
  })
  @IsObject()
  document!: object;

  @ApiPropertyOptional({ format: 'date-time', description: 'Wanted date in force; never before the approval' })
  @Omittable()
  @IsInstant()
  effectiveFrom?: string;

  @ApiProperty({ description: 'Why the change is proposed' })
  @IsString()
  @IsNotBlank()
  @MaxLength(1000)
  reason!: string;
}
