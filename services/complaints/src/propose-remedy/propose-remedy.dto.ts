import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { remedyKinds, type RemedyKind } from '../remedy/remedy.entity';

const quantity = /^(?!0+(\.0+)?$)[0-9]{1,12}(\.[0-9]{1,6})?$/;
const sum = /^(?!0+(\.0+)?$)[0-9]{1,12}(\.[0-9]{1,2})?$/;

export class ProposeRemedyDto {
  @ApiProperty({ enum: remedyKinds })
  @IsIn(remedyKinds)
  kind!: RemedyKind;

  @ApiPropertyOptional({ description: 'Product that is handed out', example: 'P001' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(60)
  productCode?: string;

  @ApiPropertyOptional({ description: 'Lot that is handed out, where it is known' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(80)
  lot?: string;

  @ApiPropertyOptional({ description: 'Quantity handed out, a decimal above 0', example: '3' })
  @Omittable()
  @Matches(quantity)
  quantity?: string;

  @ApiPropertyOptional({ example: '瓶' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(20)
  unit?: string;

  @ApiPropertyOptional({
    description: 'Quantity to be exchanged, in the same unit; the multiple counts by it (CMP-1…5)',
    example: '1',
  })
  @Omittable()
  @Matches(quantity)
  exchangeQuantity?: string;

  @ApiPropertyOptional({
    description: 'Money, a decimal above 0: always the general manager’s (CMP-5)',
    example: '1000.00',
  })
  @Omittable()
  @Matches(sum)
  amount?: string;

  @ApiPropertyOptional({ description: 'ISO 4217', example: 'CNY' })
  @Omittable()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;

  @ApiPropertyOptional({ description: 'What the complainant paid, for the law’s floor' })
  @Omittable()
  @Matches(sum)
  pricePaid?: string;

  @ApiPropertyOptional({ description: 'What the complainant lost, for the law’s floor' })
  @Omittable()
  @Matches(sum)
  loss?: string;

  @ApiProperty({ description: 'Terms as they are put to the complainant, without names' })
  @IsNotBlank()
  @MaxLength(2000)
  terms!: string;
}
