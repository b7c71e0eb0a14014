import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { Product } from './product.entity';

export class ProductView {
  @ApiProperty({ example: 'P001' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ ...nullableText, example: '220g/瓶' }) specification!: string | null;
  @ApiProperty(nullableText) gtin!: string | null;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty() shelfLifeDays!: number;
  @ApiProperty({ enum: ['own', 'contract'] }) madeBy!: string;
  @ApiProperty({ ...nullableText, description: 'Code of the contract manufacturer' }) manufacturer!: string | null;
  @ApiProperty({ ...nullableText, description: 'An exact decimal' }) retailPrice!: string | null;
  @ApiProperty({ description: 'ISO 4217' }) currency!: string;
  @ApiProperty() version!: number;
}

export const productView = ({ worksPrice: _, ...product }: Product): ProductView => product;
