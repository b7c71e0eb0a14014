import { ApiProperty } from '@nestjs/swagger';
import type { Product } from './product.entity';

const nullable = { type: String, nullable: true } as const;

export class ProductView {
  @ApiProperty({ example: 'P001' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ ...nullable, example: '220g/瓶' }) specification!: string | null;
  @ApiProperty(nullable) gtin!: string | null;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty() shelfLifeDays!: number;
  @ApiProperty({ enum: ['own', 'contract'] }) madeBy!: string;
  @ApiProperty({ ...nullable, description: 'Code of the contract manufacturer' }) manufacturer!: string | null;
  @ApiProperty({ ...nullable, description: 'An exact decimal' }) retailPrice!: string | null;
  @ApiProperty({ description: 'ISO 4217' }) currency!: string;
  @ApiProperty() version!: number;
}

export const productView = ({ worksPrice: _, ...product }: Product): ProductView => product;
