import { type MaterialKind, materialKinds } from '@anxin/contracts';
import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, Max, MaxLength, Min } from 'class-validator';

/** The whole entry: what is left out is not known afterwards. */
export class MaterialDto {
  @ApiProperty({ example: '花生仁' })
  @IsNotBlank()
  @MaxLength(200)
  name!: string;

  @ApiProperty({
    enum: materialKinds,
    description: '`raw` 原料, `packaging` 包材, `auxiliary` 辅料, `semi-finished` 半成品',
  })
  @IsIn(materialKinds)
  kind!: MaterialKind;

  @ApiProperty({ example: 'kg' })
  @IsNotBlank()
  @MaxLength(20)
  unit!: string;

  @ApiPropertyOptional({ example: '阴凉干燥' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  storageConditions?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(999_999_999)
  shelfLifeDays?: number;

  @ApiPropertyOptional({
    type: [String],
    example: ['花生'],
    description: 'Empty when it has none; left out when nobody said',
  })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsNotBlank({ each: true })
  @MaxLength(50, { each: true })
  allergens?: string[];

  @ApiProperty({ description: 'False for one that is no longer bought or made' })
  @IsBoolean()
  active!: boolean;
}
