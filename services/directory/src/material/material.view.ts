import { materialKinds } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Material } from './material.entity';

export class MaterialView {
  @ApiProperty({ example: 'RM01' }) code!: string;
  @ApiProperty({ example: '花生仁' }) name!: string;
  @ApiProperty({
    enum: materialKinds,
    description: '`raw` 原料, `packaging` 包材, `auxiliary` 辅料, `semi-finished` 半成品',
  })
  kind!: string;
  @ApiProperty({ example: 'kg' }) unit!: string;
  @ApiProperty({ type: String, nullable: true, example: '阴凉干燥' }) storageConditions!: string | null;
  @ApiProperty({ type: Number, nullable: true }) shelfLifeDays!: number | null;
  @ApiProperty({ type: [String], nullable: true, description: 'Null when nobody said; empty when it has none' })
  allergens!: string[] | null;
  @ApiProperty({ description: 'False for one that is no longer bought or made' }) active!: boolean;
  @ApiProperty() version!: number;
}

export const materialView = (material: Material): MaterialView => ({ ...material });
