import { IsNotBlank, Omittable, Part } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { type DisposalKind, disposalKinds } from '../disposal/stock-disposal.entity';
import { LotQuantityDto } from '../stock/lot-quantity.dto';
import { PlaceDto } from '../stock/place.dto';
import type { StockArea } from '../stock/stock.entity';

export class DisposeStockDto extends LotQuantityDto {
  @ApiProperty({ enum: disposalKinds, description: 'Scrapped (报废) or taken as a sample (取样)' })
  @IsIn(disposalKinds)
  kind!: DisposalKind;

  @ApiProperty({ type: PlaceDto, description: 'Where the goods lay' })
  @Part(() => PlaceDto)
  from!: PlaceDto;

  @ApiPropertyOptional({ enum: ['store', 'returns'], default: 'store', description: 'Returned goods lie apart' })
  @Omittable()
  @IsIn(['store', 'returns'])
  area?: StockArea;

  @ApiProperty({ description: 'Why they are taken out of stock' })
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;

  @ApiPropertyOptional({ description: 'Who saw it done (见证人), by person id or name', example: 'warehouse-keeper2' })
  @Omittable()
  @IsString()
  @IsNotBlank()
  @MaxLength(80)
  witness?: string;
}
