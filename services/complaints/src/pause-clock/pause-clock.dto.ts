import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { waitedFor, type WaitedFor } from '../clock/clock-pause.entity';

export class PauseClockDto {
  @ApiProperty({ enum: waitedFor, description: 'An internal objection or an absent colleague never pauses a clock' })
  @IsIn(waitedFor)
  waitingFor!: WaitedFor;

  @ApiProperty({ description: 'What is waited for' })
  @IsNotBlank()
  @MaxLength(1000)
  reason!: string;
}
