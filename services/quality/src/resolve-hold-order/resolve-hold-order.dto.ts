import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class ResolveHoldOrderDto {
  @ApiProperty({ description: 'Why there is nothing to hold', example: '投诉人抄错批号，本公司无此批次' })
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
