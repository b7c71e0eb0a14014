import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class LiftHoldDto {
  @ApiProperty({ description: 'Why the goods may leave again (HND-17)' })
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
