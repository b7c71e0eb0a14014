import { IsNotBlank, Omittable, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsIn, MaxLength } from 'class-validator';
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
  @Omittable()
  @IsNotBlank()
  @MaxLength(5000)
  defect?: string;

  @ApiPropertyOptional({ type: [RequestEvidenceDto], description: 'Instead of the evidence of the case' })
  @Omittable()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Parts(() => RequestEvidenceDto)
  evidence?: RequestEvidenceDto[];
}
