import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class ResolveTroubleDto {
  @ApiProperty({ description: 'What was done about it' })
  @IsNotBlank()
  @MaxLength(2000)
  resolution!: string;
}
