import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type AttemptChannel, attemptChannels } from '../recall-notice/attempt.entity';

export class RecordAttemptDto {
  @ApiProperty({ enum: attemptChannels })
  @IsIn(attemptChannels)
  channel!: AttemptChannel;

  @ApiProperty({ description: 'What was found', example: '电话无人接听' })
  @IsNotBlank()
  @MaxLength(2000)
  note!: string;
}
