import { Part, tokenShape } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { GateContentDto } from '../corrective-action/gate-content.dto';

export class LookUpRequestDto {
  @ApiProperty({ description: 'The one-time token of the link' })
  @Matches(tokenShape)
  token!: string;
}

export class AnswerByLinkDto extends LookUpRequestDto {
  @ApiProperty({ type: GateContentDto, description: 'The part that the link’s gate asks for' })
  @Part(() => GateContentDto)
  content!: GateContentDto;
}
