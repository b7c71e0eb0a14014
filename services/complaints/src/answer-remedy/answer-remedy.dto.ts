import { IsInstant, IsNotBlank, NeededWhen, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type Channel, channels } from '../complaint/complaint-terms';
import { givers, type Giver } from '../remedy/remedy-answer.entity';
import type { RemedyAnswer } from '../remedy/remedy.entity';

const answers: readonly RemedyAnswer[] = ['agreed', 'declined', 'countered'];

export class AnswerRemedyDto {
  @ApiProperty({ enum: answers })
  @IsIn(answers)
  answer!: RemedyAnswer;

  @ApiProperty({ enum: givers, description: 'Who gave it' })
  @IsIn(givers)
  givenBy!: Giver;

  @ApiPropertyOptional({ format: 'date-time', description: 'When; now when absent' })
  @Omittable()
  @IsInstant()
  givenAt?: string;

  @ApiProperty({ enum: channels, description: 'How' })
  @IsIn(channels)
  channel!: Channel;

  @ApiPropertyOptional({ description: 'What the complainant demands instead; needed with `countered`' })
  @NeededWhen('answer', 'countered')
  @IsNotBlank()
  @MaxLength(5000)
  demand?: string;
}
