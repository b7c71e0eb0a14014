import { Public } from '@anxin/auth';
import { Answers, ChangesNothing, LinkLimitGuard } from '@anxin/http';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AnswerNoticeDto, LookUpNoticeDto } from './answer-notice.dto';
import { AnswerNoticeService } from './answer-notice.service';
import { NoticeAnsweredView, NoticeView } from './notice.view';

/** For whoever holds a notice's one-time link; they have no account. */
@UseGuards(LinkLimitGuard)
@Controller('recall-confirmations')
export class AnswerNoticeController {
  constructor(private readonly service: AnswerNoticeService) {}

  /** A POST, so that the token stands in no address that somebody on the way writes down. */
  @Post('lookups')
  @HttpCode(200)
  @Public()
  @ChangesNothing()
  @ApiOperation({ summary: 'What the notice behind a one-time link asks about' })
  @Answers(NoticeView)
  read(@Body() { token }: LookUpNoticeDto): Promise<NoticeView> {
    return this.service.read(token);
  }

  @Post()
  @Public()
  @ApiOperation({ summary: 'Answer a notice by its one-time link: what is still there, sold, destroyed (RCL-4)' })
  @Answers(NoticeAnsweredView)
  answer(@Body() { token, lots }: AnswerNoticeDto): Promise<NoticeAnsweredView> {
    return this.service.answer(token, lots);
  }
}
