import { IsDecimalText, IsNotBlank, notNegativePattern, Omittable, Part, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsIn, Matches, MaxLength } from 'class-validator';
import { type CaseProblem, caseProblems, type EvidenceKind, evidenceKinds } from '../oem-case/oem-case.terms';

export class LotSizeDto {
  @ApiProperty({ pattern: notNegativePattern, description: 'A decimal', example: '2400' })
  @IsDecimalText()
  @Matches(/^(?!-)/)
  quantity!: string;

  @ApiProperty({ example: '瓶' })
  @IsNotBlank()
  @MaxLength(20)
  unit!: string;
}

export class CaseEvidenceDto {
  @ApiProperty({ enum: evidenceKinds })
  @IsIn(evidenceKinds)
  kind!: EvidenceKind;

  @ApiProperty({ description: 'What it shows; names nobody (SEC-8)', example: '瓶盖内侧霉斑照片 3 张' })
  @IsNotBlank()
  @MaxLength(1000)
  description!: string;
}

/** What the form 《产品质量及发货问题处理申请表》 keeps (OEM-3), and what a correction may change of it. */
export class CaseFormDto {
  @ApiProperty({ description: 'As typed or printed', example: '20260930P020M01' })
  @IsNotBlank()
  @MaxLength(80)
  lot!: string;

  @ApiProperty({ example: 'P020' })
  @IsNotBlank()
  @MaxLength(60)
  productCode!: string;

  @ApiPropertyOptional({ description: 'Needed for a lot that production does not know', example: 'M01' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(40)
  manufacturer?: string;

  @ApiProperty({ enum: caseProblems })
  @IsIn(caseProblems)
  problem!: CaseProblem;

  @ApiPropertyOptional()
  @Omittable()
  @IsNotBlank()
  @MaxLength(80)
  orderNumber?: string;

  @ApiPropertyOptional({ description: 'Dealer who has the goods', example: '济南鑫源商贸' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  dealer?: string;

  @ApiPropertyOptional({ type: LotSizeDto, description: 'Of the whole lot at the dealer or customer' })
  @Omittable()
  @Part(() => LotSizeDto)
  lotSize?: LotSizeDto;

  @ApiPropertyOptional({
    pattern: notNegativePattern,
    description: 'A decimal, in the unit of the lot size',
    example: '12',
  })
  @Omittable()
  @IsDecimalText()
  @Matches(/^(?!-)/)
  affectedQuantity?: string;

  @ApiPropertyOptional({ description: 'Share of defective pieces, 0 to 1', example: '0.05' })
  @Omittable()
  @Matches(/^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$/)
  defectRate?: string;

  @ApiProperty({ description: 'What is wrong; goes on to the manufacturer and names nobody (SEC-8)' })
  @IsNotBlank()
  @MaxLength(5000)
  defect!: string;

  @ApiProperty({ description: 'What the customer asks', example: '整批退货' })
  @IsNotBlank()
  @MaxLength(2000)
  demand!: string;

  @ApiProperty({ description: 'Why the customer asks it' })
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;

  @ApiProperty({ type: [CaseEvidenceDto], description: 'Photos, samples, documents; goes on to the manufacturer' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Parts(() => CaseEvidenceDto)
  evidence!: CaseEvidenceDto[];
}
