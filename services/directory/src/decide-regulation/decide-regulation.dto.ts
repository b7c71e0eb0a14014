import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class ApproveRegulationDto {
  @ApiProperty({ description: 'Hash of the content that was shown, as the version gives it' })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;
}

export class RefuseRegulationDto {
  @ApiProperty()
  @IsString()
  @IsNotBlank()
  @MaxLength(1000)
  reason!: string;
}
