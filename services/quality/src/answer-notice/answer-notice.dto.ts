import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

const quantity =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ description, example: '12' })(target, key);
    Matches(/^[0-9]{1,12}(\.[0-9]{1,6})?$/)(target, key);
  };

/** What became of one lot; decimals as text, in the lot's unit. */
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

export class LookUpNoticeDto {
  @ApiProperty({ description: 'The one-time token of the link' })
  @Matches(/^[A-Za-z0-9_-]{20,100}$/)
  token!: string;
}

export class AnswerNoticeDto extends LookUpNoticeDto {
  @ApiProperty({ type: [StatementDto], description: 'Every lot that the notice names' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ArrayUnique((statement: StatementDto) => statement?.lotId)
  @ValidateNested({ each: true })
  @Type(() => StatementDto)
  lots!: StatementDto[];
}
