import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class PlaceDto {
  @ApiProperty({ example: '成品二库' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  warehouse!: string;

  @ApiProperty({ example: 'A-10' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  location!: string;
}
