import { IsCalendarDate, IsDecimalText, IsInstant, IsNotBlank, notNegativePattern, Omittable, Part } from '@anxin/http';
import { type ComplaintClass, complaintClasses, type ComplaintGrade, complaintGrades } from '@anxin/policy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { type Channel, channels } from '../complaint/complaint-terms';

export class ComplainantDto {
  @ApiPropertyOptional({ example: '林子涵' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({
    description: 'Phone number, mail address or account: how the person is found again',
    example: '15889903813',
  })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  contact?: string;

  @ApiPropertyOptional()
  @Omittable()
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
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  hospital?: string;
}

export class ComplaintProductDto {
  @ApiPropertyOptional({ example: 'P001' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(60)
  code?: string;

  @ApiPropertyOptional({ example: '康誉花生酱' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ example: '220g/瓶' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  specification?: string;

  @ApiPropertyOptional({
    description: 'As typed or printed; an unknown lot is accepted and flagged',
    example: '20260601P002L21',
  })
  @Omittable()
  @IsNotBlank()
  @MaxLength(80)
  lot?: string;

  @ApiPropertyOptional({ format: 'date' })
  @Omittable()
  @IsCalendarDate()
  productionDate?: string;

  @ApiPropertyOptional({
    pattern: notNegativePattern,
    description: 'Quantity complained about, a decimal',
    example: '3',
  })
  @Omittable()
  @IsDecimalText()
  @Matches(/^(?!-)/)
  quantity?: string;

  @ApiPropertyOptional({ example: '瓶' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(20)
  unit?: string;

  @ApiPropertyOptional({ pattern: notNegativePattern, description: 'Size of the lot at the complainant, a decimal' })
  @Omittable()
  @IsDecimalText()
  @Matches(/^(?!-)/)
  lotSize?: string;

  @ApiPropertyOptional({ description: 'Share of defective pieces, 0 to 1', example: '0.05' })
  @Omittable()
  @Matches(/^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$/)
  defectRate?: string;
}

export class PurchaseDto {
  @ApiPropertyOptional({ example: '济南鑫源商贸' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  place?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsNotBlank()
  @MaxLength(80)
  orderNumber?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  dealer?: string;

  @ApiPropertyOptional({ description: 'Receipt or invoice, by number or kind' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  proof?: string;

  @ApiPropertyOptional({ description: 'Packing list or packer number' })
  @Omittable()
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
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  channelMessageId?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the complaint reached the company; now when absent' })
  @Omittable()
  @IsInstant()
  receivedAt?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it happened to the complainant' })
  @Omittable()
  @IsInstant()
  occurredAt?: string;

  @ApiProperty({ enum: complaintClasses })
  @IsIn(complaintClasses)
  class!: ComplaintClass;

  @ApiProperty({ enum: complaintGrades })
  @IsIn(complaintGrades)
  grade!: ComplaintGrade;

  @ApiProperty({ type: ComplainantDto })
  @Part(() => ComplainantDto)
  complainant!: ComplainantDto;

  @ApiPropertyOptional({ type: ComplaintProductDto })
  @Omittable()
  @Part(() => ComplaintProductDto)
  product?: ComplaintProductDto;

  @ApiPropertyOptional({ type: PurchaseDto })
  @Omittable()
  @Part(() => PurchaseDto)
  purchase?: PurchaseDto;

  @ApiProperty({ description: 'The complaint in the complainant’s words' })
  @IsNotBlank()
  @MaxLength(20_000)
  problem!: string;

  @ApiPropertyOptional({ description: 'What the complainant asks for', example: '退款' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(2000)
  asks?: string;

  @ApiPropertyOptional({ minimum: 0, description: 'Number of photos received' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(1000)
  photos?: number;

  @ApiPropertyOptional({ description: 'Whether a sample was received' })
  @Omittable()
  @IsBoolean()
  sampleReceived?: boolean;

  @ApiPropertyOptional({ type: IllnessDto })
  @Omittable()
  @Part(() => IllnessDto)
  illness?: IllnessDto;

  @ApiPropertyOptional()
  @Omittable()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  responsibleDepartment?: string;
}
