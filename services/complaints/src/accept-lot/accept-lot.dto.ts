import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class AcceptLotDto {
  @ApiProperty({
    description: 'Number of a known lot, matched without case, width and spaces',
    example: '20260930P001L31',
  })
  @IsNotBlank()
  @MaxLength(80)
  lot!: string;

  @ApiProperty({ description: 'Why it is this lot; the history keeps it', example: '照片上的喷码清晰可见' })
  @IsNotBlank()
  @MaxLength(1000)
  reason!: string;
}
