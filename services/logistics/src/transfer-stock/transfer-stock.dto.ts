import { ApiProperty } from '@nestjs/swagger';
import { Part } from '@anxin/http';
import { LotQuantityDto } from '../stock/lot-quantity.dto';
import { PlaceDto } from '../stock/place.dto';

export class TransferStockDto extends LotQuantityDto {
  @ApiProperty({ type: PlaceDto })
  @Part(() => PlaceDto)
  from!: PlaceDto;

  @ApiProperty({ type: PlaceDto })
  @Part(() => PlaceDto)
  to!: PlaceDto;
}
