import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Channel, channels } from '../complaint/complaint-terms';
import { givers, type Giver } from '../remedy/remedy-answer.entity';

export class WaiveRemedyDto {
  @ApiProperty({ enum: givers })
  @IsIn(givers)
  givenBy!: Giver;

  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel;
}
