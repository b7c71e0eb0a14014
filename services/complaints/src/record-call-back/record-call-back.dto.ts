import { IsInstant, IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { callBackOutcomes, type CallBackOutcome } from '../call-back/call-back.entity';
import { type Channel, channels } from '../complaint/complaint-terms';

export class RecordCallBackDto {
  @ApiProperty({
    enum: callBackOutcomes,
    description:
      '`not-reached` is one attempt in vain; `unreachable` closes the case after the policy’s attempts and a warning, never a severe or major one',
  })
  @IsIn(callBackOutcomes)
  outcome!: CallBackOutcome;

  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel;

  @ApiPropertyOptional({ description: 'What the complainant said' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(5000)
  note?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'With `not-reached`: when the complainant was warned that silence will close the case',
  })
  @Omittable()
  @IsInstant()
  warnedAt?: string;
}
