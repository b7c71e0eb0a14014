import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class FileSheetDto {
  @ApiProperty({ description: 'Measures as they stand on the sheet, without the complainant’s name' })
  @IsNotBlank()
  @MaxLength(5000)
  measures!: string;
}
