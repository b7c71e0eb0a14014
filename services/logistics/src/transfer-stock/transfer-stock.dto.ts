import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, ValidateNested } from 'class-validator';
import { LotQuantityDto } from '../stock/lot-quantity.dto';
import { PlaceDto } from '../stock/place.dto';

export class TransferStockDto extends LotQuantityDto {
  @ApiProperty({ type: PlaceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => PlaceDto)
  from!: PlaceDto;

  @ApiProperty({ type: PlaceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => PlaceDto)
  to!: PlaceDto;
}
