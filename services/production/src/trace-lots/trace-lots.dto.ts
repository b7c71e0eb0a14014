import { IsNotBlank, NeededWithout, Omittable } from '@anxin/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type Direction, directions } from '../genealogy/trace-terms';

export class TraceDirectionDto {
  @ApiPropertyOptional({ enum: directions, default: 'forward' })
  @Omittable()
  @IsIn(directions)
  direction?: Direction;
}

/** By the number on a label, or by the supplier’s lot number: one of the two. */
export class TraceByNumberDto extends TraceDirectionDto {
  @ApiPropertyOptional({ description: 'Own lot number, however it is typed', example: '20260930P001L31' })
  @NeededWithout('supplierLot')
  @IsNotBlank()
  @MaxLength(200)
  lot?: string;

  @ApiPropertyOptional({ description: 'The supplier’s lot number: all receipts of it', example: 'PN-2609-117' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  supplierLot?: string;

  @ApiPropertyOptional({ description: 'Vendor code: only this supplier’s lot of that number', example: 'S007' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  supplier?: string;
}
