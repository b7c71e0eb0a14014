import { IsNotBlank, Omittable, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsIn, MaxLength } from 'class-validator';
import { type AttemptChannel, attemptChannels } from '../recall-notice/attempt.entity';
import { StatementDto } from '../recall-notice/statement.dto';

export class ConfirmConsigneeDto {
  @ApiProperty({ enum: attemptChannels })
  @IsIn(attemptChannels)
  channel!: AttemptChannel;

  @ApiPropertyOptional({ type: [StatementDto], description: 'Every lot that it got, when it was reached' })
  @Omittable()
  @ArrayMaxSize(5000)
  @ArrayUnique((statement: StatementDto) => statement?.lotId)
  @Parts(() => StatementDto)
  lots?: StatementDto[];

  @ApiPropertyOptional({ description: 'Why it cannot be reached at all; its goods stay unaccounted' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(2000)
  unreachable?: string;
}
