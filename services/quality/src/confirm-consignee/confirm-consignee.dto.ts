import { IsNotBlank } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

const channels = ['call', 'visit'] as const;
const quantity =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ description, example: '12' })(target, key);
    Matches(/^[0-9]{1,12}(\.[0-9]{1,6})?$/)(target, key);
  };

/** What the consignee says of one lot; decimals as text, in the lot's unit. */
export class ConsigneeStatementDto {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  lotId!: string;

  @quantity('Still there') stillThere!: string;
  @quantity('Sold or eaten') sold!: string;
  @quantity('Destroyed on site') destroyed!: string;
}

export class ConfirmConsigneeDto {
  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: (typeof channels)[number];

  @ApiPropertyOptional({ type: [ConsigneeStatementDto], description: 'Every lot that it got, when it was reached' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ArrayUnique((statement: ConsigneeStatementDto) => statement?.lotId)
  @ValidateNested({ each: true })
  @Type(() => ConsigneeStatementDto)
  lots?: ConsigneeStatementDto[];

  @ApiPropertyOptional({ description: 'Why it cannot be reached at all; its goods stay unaccounted' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(2000)
  unreachable?: string;
}
