import { Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsQuantity } from '../stock/is-quantity';
import { PlaceDto } from '../stock/place.dto';

/** Where the goods lay, and what of them left. */
export class DispatchReplacementDto extends PlaceDto {
  @ApiProperty({ description: 'Lot handed out (批号), as on the goods, or its id', example: '20261019P001L21' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  lot!: string;

  @IsQuantity()
  quantity!: string;

  @ApiProperty({ description: 'Carrier (承运人)', example: '顺通物流' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  carrier!: string;

  @ApiPropertyOptional({ description: 'The carrier’s waybill number (运单号)' })
  @Omittable()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  waybill?: string;
}

export class RefuseReplacementDto {
  @ApiProperty({ description: 'Why the goods cannot be sent; the remedy goes back to whoever decides' })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}
