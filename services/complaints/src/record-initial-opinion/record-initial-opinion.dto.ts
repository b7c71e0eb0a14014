import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';

export class RecordInitialOpinionDto {
  @ApiProperty({ description: 'Initial handling opinion (初步处理意见)' })
  @IsNotBlank()
  @MaxLength(5000)
  opinion!: string;
}
