import { IsNotBlank } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { type AttemptChannel, attemptChannels } from '../recall-notice/attempt.entity';
import { StatementDto } from '../recall-notice/statement.dto';

export class ConfirmConsigneeDto {
  @ApiProperty({ enum: attemptChannels })
  @IsIn(attemptChannels)
  channel!: AttemptChannel;

  @ApiPropertyOptional({ type: [StatementDto], description: 'Every lot that it got, when it was reached' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ArrayUnique((statement: StatementDto) => statement?.lotId)
  @ValidateNested({ each: true })
  @Type(() => StatementDto)
  lots?: StatementDto[];

  @ApiPropertyOptional({ description: 'Why it cannot be reached at all; its goods stay unaccounted' })
  @IsOptional()
  @IsNotBlank()
  @MaxLength(2000)
  unreachable?: string;
}
