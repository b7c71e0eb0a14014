import { IsCalendarDate, IsDecimalText, IsInstant, IsNotBlank } from '@anxin/http';
import { type ComplaintClass, complaintClasses, type ComplaintGrade, complaintGrades } from '@anxin/policy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Channel, channels } from '../complaint/complaint-terms';

export class ComplainantDto {
  @ApiPropertyOptional({ example: '林子涵' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({
    description: 'Phone number, mail address or account: how the person is found again',
    example: '15889903813',
  })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  contact?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNotBlank()
  @MaxLength(500)
  address?: string;
}

export class IllnessDto {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  persons!: number;

  @ApiProperty()
  @IsNotBlank()
  @MaxLength(2000)
  symptoms!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  hospital?: string;
}

export class ComplaintProductDto {
  @ApiPropertyOptional({ example: 'P001' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(60)
  code?: string;

  @ApiPropertyOptional({ example: '康誉花生酱' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ example: '220g/瓶' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(100)
  specification?: string;

  @ApiPropertyOptional({
    description: 'As typed or printed; an unknown lot is accepted and flagged',
    example: '20260601P002L21',
  })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(80)
  lot?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsCalendarDate()
  productionDate?: string;

  @ApiPropertyOptional({ description: 'Quantity complained about, a decimal', example: '3' })
  @IsOptional()
  @IsDecimalText()
  @Matches(/^(?!-)/)
  quantity?: string;

  @ApiPropertyOptional({ example: '瓶' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(20)
  unit?: string;

  @ApiPropertyOptional({ description: 'Size of the lot at the complainant, a decimal' })
  @IsOptional()
  @IsDecimalText()
  @Matches(/^(?!-)/)
  lotSize?: string;

  @ApiPropertyOptional({ description: 'Share of defective pieces, 0 to 1', example: '0.05' })
  @IsOptional()
  @Matches(/^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$/)
  defectRate?: string;
}

export class PurchaseDto {
  @ApiPropertyOptional({ example: '济南鑫源商贸' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  place?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNotBlank()
  @MaxLength(80)
  orderNumber?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  dealer?: string;

  @ApiPropertyOptional({ description: 'Receipt or invoice, by number or kind' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  proof?: string;

  @ApiPropertyOptional({ description: 'Packing list or packer number' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(80)
  packingNumber?: string;
}

/** What the complaint handling form 《消费者投诉处理意见表》 keeps (INT-2, INT-8). */
export class RegisterComplaintDto {
  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel;

  @ApiPropertyOptional({
    description: 'The channel’s own id of the message: the same one again is a doubled transmission, not a case',
  })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(200)
  channelMessageId?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the complaint reached the company; now when absent' })
  @IsOptional()
  @IsInstant()
  receivedAt?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it happened to the complainant' })
  @IsOptional()
  @IsInstant()
  occurredAt?: string;

  @ApiProperty({ enum: complaintClasses })
  @IsIn(complaintClasses)
  class!: ComplaintClass;

  @ApiProperty({ enum: complaintGrades })
  @IsIn(complaintGrades)
  grade!: ComplaintGrade;

  @ApiProperty({ type: ComplainantDto })
  @ValidateNested()
  @Type(() => ComplainantDto)
  complainant!: ComplainantDto;

  @ApiPropertyOptional({ type: ComplaintProductDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ComplaintProductDto)
  product?: ComplaintProductDto;

  @ApiPropertyOptional({ type: PurchaseDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => PurchaseDto)
  purchase?: PurchaseDto;

  @ApiProperty({ description: 'The complaint in the complainant’s words' })
  @IsNotBlank()
  @MaxLength(20_000)
  problem!: string;

  @ApiPropertyOptional({ description: 'What the complainant asks for', example: '退款' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(2000)
  asks?: string;

  @ApiPropertyOptional({ minimum: 0, description: 'Number of photos received' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  photos?: number;

  @ApiPropertyOptional({ description: 'Whether a sample was received' })
  @IsOptional()
  @IsBoolean()
  sampleReceived?: boolean;

  @ApiPropertyOptional({ type: IllnessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => IllnessDto)
  illness?: IllnessDto;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  responsibleDepartment?: string;
}
