import { Parts, tokenShape } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches } from 'class-validator';
import { StatementDto } from '../recall-notice/statement.dto';

export class LookUpNoticeDto {
  @ApiProperty({ description: 'The one-time token of the link' })
  @Matches(tokenShape)
  token!: string;
}

export class AnswerNoticeDto extends LookUpNoticeDto {
  @ApiProperty({ type: [StatementDto], description: 'Every lot that the notice names' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ArrayUnique((statement: StatementDto) => statement?.lotId)
  @Parts(() => StatementDto)
  lots!: StatementDto[];
}
