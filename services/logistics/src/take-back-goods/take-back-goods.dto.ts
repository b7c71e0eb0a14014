import { Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { LotQuantityDto } from '../stock/lot-quantity.dto';

export class TakeBackGoodsDto extends LotQuantityDto {
  @ApiProperty({ description: 'Code of the customer who gives them back', example: 'C0007' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  consignee!: string;

  @ApiPropertyOptional({ description: 'The recall that they come back for', example: 'ZH-2026-000001' })
  @Omittable()
  @Matches(/^ZH-[0-9]{4}-[0-9]{6}$/)
  recall?: string;

  @ApiProperty({ description: 'Warehouse whose returns area takes them', example: '退货库' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  warehouse!: string;

  @ApiProperty({ example: 'T-01' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  location!: string;
}
