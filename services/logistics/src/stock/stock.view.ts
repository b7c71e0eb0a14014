import { ApiProperty } from '@nestjs/swagger';
import type { Lot } from '../lot/lot.entity';
import { siteNameText } from '../site/site-name-text';
import type { Stock } from './stock.entity';

/** How much of a lot lies at one place. */
export class StockView {
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ description: 'Number of the lot', example: '20260930P001L31' }) lot!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the product or material' }) item!: string | null;
  @ApiProperty({ example: '成品二库' }) warehouse!: string;
  @ApiProperty({ type: String, nullable: true, description: siteNameText }) siteName!: string | null;
  @ApiProperty({ example: 'A-10' }) location!: string;
  @ApiProperty({ enum: ['store', 'returns'], description: 'Returned goods lie apart' }) area!: string;
  @ApiProperty({ description: 'Decimal', example: '233.000000' }) quantity!: string;
  @ApiProperty({ type: String, nullable: true, example: '瓶' }) unit!: string | null;
  @ApiProperty({ enum: ['passed', 'failed', 'pending'] }) inspection!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) expiresOn!: string | null;
}

/** @param names of sites by warehouse (`siteNames`) */
export const stockView = (stock: Stock, lot: Lot, names: ReadonlyMap<string, string>): StockView => ({
  ...{ lotId: lot.id, lot: lot.number, item: lot.item, warehouse: stock.warehouse, location: stock.location },
  ...{
    siteName: names.get(stock.warehouse) ?? null,
    area: stock.area,
    quantity: stock.quantity,
    unit: lot.unit,
    inspection: lot.inspection,
    expiresOn: lot.expiresOn,
  },
});
