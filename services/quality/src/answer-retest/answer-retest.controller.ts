import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RetestView } from '../retest/retest.view';
import { AnswerRetestDto } from './answer-retest.dto';
import { AnswerRetestService } from './answer-retest.service';

@Controller('retests')
export class AnswerRetestController {
  constructor(private readonly service: AnswerRetestService) {}

  @Post(':id/answer')
  @HttpCode(200)
  @Permits('retest:answer')
  @ApiOperation({ summary: 'Answer a retest of the retained sample (留样复检), once' })
  @Answers(RetestView)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerRetestDto,
  ): Promise<RetestView> {
    const { outcome, sampleCode, measurements = [], reason } = body;
    return this.service.answer(actor, id, {
      outcome,
      measurements,
      ...(sampleCode && { sampleCode }),
      ...(reason && { reason }),
    });
  }
}
