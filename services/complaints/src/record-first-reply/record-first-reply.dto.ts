import { IsInstant, IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type Channel, channels } from '../complaint/complaint-terms';

export class RecordFirstReplyDto {
  @ApiProperty({ enum: channels, description: 'How the complainant was answered' })
  @IsIn(channels)
  channel!: Channel;

  @ApiPropertyOptional({ format: 'date-time', description: 'When; now when absent' })
  @Omittable()
  @IsInstant()
  repliedAt?: string;

  @ApiPropertyOptional({ description: 'What was said and asked' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(5000)
  note?: string;
}
