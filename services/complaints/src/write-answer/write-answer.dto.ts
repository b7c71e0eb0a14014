import { IsInstant, IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, MaxLength } from 'class-validator';
import { answerChannels, type AnswerChannel } from '../answer/answer.entity';

export class WriteAnswerDto {
  @ApiProperty({ enum: answerChannels, description: '`email` is sent from here; `letter` was posted already' })
  @IsIn(answerChannels)
  channel!: AnswerChannel;

  @ApiPropertyOptional({ description: 'Where the mail goes; the complainant’s contact when that is a mail address' })
  @Omittable()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ description: 'Registered-mail number of a letter: its proof of posting' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(80)
  postingNumber?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When the letter was posted; now when absent' })
  @Omittable()
  @IsInstant()
  postedAt?: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  subject?: string;

  @ApiProperty({ description: 'The written answer; for an unsolved case with its explanation (HND-13, HND-27)' })
  @IsNotBlank()
  @MaxLength(20_000)
  text!: string;
}
