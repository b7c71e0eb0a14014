import { Omittable, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsString, MaxLength, MinLength } from 'class-validator';
import { IsQuantity } from '../stock/is-quantity';

export class DispatchLineDto {
  @ApiProperty({ description: 'Number of the lot (批号) or its id', example: '20261019P001L21' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  lot!: string;

  @ApiProperty({ description: 'Code of the customer', example: 'C0007' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  consignee!: string;

  @IsQuantity()
  quantity!: string;

  @ApiProperty({ example: '瓶' })
  @IsString()
  @MinLength(1)
  @MaxLength(20)
  unit!: string;

  @ApiPropertyOptional({ description: 'Warehouse to take the goods from; default any', example: '成品二库' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  warehouse?: string;

  @ApiPropertyOptional({ description: 'Place in the warehouse; default any', example: 'A-10' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  location?: string;
}

export class DispatchGoodsDto {
  @ApiProperty({ description: 'Carrier (承运人)', example: '顺通物流' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  carrier!: string;

  @ApiPropertyOptional({ description: 'Consolidated pick-up note (总提货单, LOG-4)', example: 'ZT2611251' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  pickupNote?: string;

  @ApiProperty({ type: [DispatchLineDto], description: 'All of them leave, or none' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Parts(() => DispatchLineDto)
  lines!: DispatchLineDto[];
}
