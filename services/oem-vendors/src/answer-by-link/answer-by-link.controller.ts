import { Public } from '@anxin/auth';
import { Answers, ChangesNothing, LinkLimitGuard } from '@anxin/http';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OwnAnswerView } from '../corrective-action/own-action.view';
import { AnswerByLinkDto, LookUpRequestDto } from './answer-by-link.dto';
import { AnswerByLinkService } from './answer-by-link.service';
import { LinkedActionView } from './linked-action.view';

/** For whoever holds a request's one-time link; they have no account. */
@UseGuards(LinkLimitGuard)
@Controller('supplier-answers')
export class AnswerByLinkController {
  constructor(private readonly service: AnswerByLinkService) {}

  /** A POST, so that the token stands in no address that somebody on the way writes down. */
  @Post('lookups')
  @HttpCode(200)
  @Public()
  @ChangesNothing()
  @ApiOperation({ summary: 'The corrective-action request behind a one-time link' })
  @Answers(LinkedActionView)
  read(@Body() { token }: LookUpRequestDto): Promise<LinkedActionView> {
    return this.service.read(token);
  }

  @Post()
  @Public()
  @ApiOperation({ summary: 'Answer a gate by its one-time link (OEM-5, OEM-10)' })
  @Answers(OwnAnswerView)
  answer(@Body() { token, content }: AnswerByLinkDto): Promise<OwnAnswerView> {
    return this.service.answer(token, content);
  }
}
