import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsQuantity } from './is-quantity';

/** How much of which lot. */
export class LotQuantityDto {
  @ApiProperty({ description: 'Number of the lot (批号) or its id', example: '20261019P001L21' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  lot!: string;

  @IsQuantity()
  quantity!: string;

  @ApiProperty({ example: '瓶' })
  @IsString()
  @MinLength(1)
  @MaxLength(20)
  unit!: string;
}
