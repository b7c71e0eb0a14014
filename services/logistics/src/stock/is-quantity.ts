import { applyDecorators } from '@nestjs/common';
import { aboveZeroPattern, IsDecimalText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** A decimal above zero, as a text, in the lot's unit. */
export const IsQuantity = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: 'Decimal above zero, in the lot’s unit', example: '24', pattern: aboveZeroPattern }),
    IsDecimalText(),
    Matches(/^(?=.*[1-9])[0-9]/),
  );
