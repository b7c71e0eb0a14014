import { IsNotBlank } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { type EvidenceKind, evidenceKinds } from '../oem-case/oem-case.terms';

export class RequestEvidenceDto {
  @ApiProperty({ enum: evidenceKinds })
  @IsIn(evidenceKinds)
  kind!: EvidenceKind;

  @ApiProperty({ description: 'What it shows; nothing that leads to the complainant (SEC-8)' })
  @IsNotBlank()
  @MaxLength(2000)
  description!: string;
}

export class IssueCorrectiveActionDto {
  @ApiProperty({ example: 'YC-2026-000003', description: 'The confirmed case that asks for it' })
  @IsNotBlank()
  @MaxLength(40)
  oemCase!: string;

  @ApiPropertyOptional({ description: 'D2 in other words than the case has; names no complainant (SEC-8)' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(5000)
  defect?: string;

  @ApiPropertyOptional({ type: [RequestEvidenceDto], description: 'Instead of the evidence of the case' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RequestEvidenceDto)
  evidence?: RequestEvidenceDto[];
}
