import { aboveZeroPattern, IsDecimalText, IsInstant, IsNotBlank, Omittable, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { type LossKind, lossKinds } from '../lot/lot-loss.entity';

const madeKinds = ['semi-finished', 'finished'] as const;

export class LossDto {
  @ApiProperty({ enum: lossKinds, description: '`scrapped` 损耗, `sampled` 留样' })
  @IsIn(lossKinds)
  kind!: LossKind;

  @ApiProperty({ pattern: aboveZeroPattern, description: 'In the batch’s unit', example: '6' })
  @IsDecimalText()
  @Matches(/^[0-9.]*[1-9]/)
  quantity!: string;
}

export class MakeBatchDto {
  @ApiProperty({ description: 'As the label has it', example: '20261126P001L31' })
  @IsNotBlank()
  @MaxLength(100)
  number!: string;

  @ApiProperty({ description: 'Product code, or the code of a semi-finished good', example: 'P001' })
  @IsNotBlank()
  @MaxLength(100)
  item!: string;

  @ApiProperty({ enum: madeKinds })
  @IsIn(madeKinds)
  kind!: (typeof madeKinds)[number];

  @ApiProperty({ pattern: aboveZeroPattern, description: 'Made, scrap and samples included', example: '600' })
  @IsDecimalText()
  @Matches(/^[0-9.]*[1-9]/)
  quantity!: string;

  @ApiProperty({ example: '瓶' })
  @IsNotBlank()
  @MaxLength(20)
  unit!: string;

  @ApiProperty({ format: 'date-time', description: 'When its making began' })
  @IsInstant()
  producedAt!: string;

  @ApiPropertyOptional({ example: 'L3' })
  @Omittable()
  @IsString()
  @MaxLength(50)
  line?: string;

  @ApiPropertyOptional({ example: '早班' })
  @Omittable()
  @IsString()
  @MaxLength(50)
  shift?: string;

  @ApiPropertyOptional({ type: [LossDto], description: 'At most one of each kind' })
  @Omittable()
  @ArrayMaxSize(2)
  @ArrayUnique(({ kind }: LossDto) => kind)
  @Parts(() => LossDto)
  losses?: LossDto[];

  @ApiProperty({
    type: [String],
    description: 'Ids of the material issues of logistics: all that were made for this batch, and no other input',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  issues!: string[];
}
