import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

const quantity =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ description, example: '12' })(target, key);
    Matches(/^[0-9]{1,12}(\.[0-9]{1,6})?$/)(target, key);
  };

/** What a consignee says became of one lot (RCL-4); decimals as text, in the lot's unit. */
export class StatementDto {
  @ApiProperty({ description: 'Id of the lot, as the notice names it' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  lotId!: string;

  @quantity('Still there') stillThere!: string;
  @quantity('Sold or eaten') sold!: string;
  @quantity('Destroyed on site') destroyed!: string;
}
