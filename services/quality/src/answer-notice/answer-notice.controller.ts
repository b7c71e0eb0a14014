import { Public } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery } from '@nestjs/swagger';
import { AnswerNoticeDto } from './answer-notice.dto';
import { AnswerNoticeService } from './answer-notice.service';
import { NoticeAnsweredView, NoticeView } from './notice.view';

/** For whoever holds a notice's one-time link; they have no account. */
@Controller('recall-confirmations')
export class AnswerNoticeController {
  constructor(private readonly service: AnswerNoticeService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'What the notice behind a one-time link asks about' })
  @ApiQuery({ name: 'token', schema: { type: 'string' } })
  @Answers(NoticeView)
  read(@Query('token') token?: string): Promise<NoticeView> {
    return this.service.read(token ?? '');
  }

  @Post()
  @Public()
  @ApiOperation({ summary: 'Answer a notice by its one-time link: what is still there, sold, destroyed (RCL-4)' })
  @Answers(NoticeAnsweredView)
  answer(@Body() { token, lots }: AnswerNoticeDto): Promise<NoticeAnsweredView> {
    return this.service.answer(token, lots);
  }
}
