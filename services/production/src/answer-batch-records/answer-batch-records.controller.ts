import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { BatchRecordsView } from '../batch-records/batch-records.view';
import { AnswerBatchRecordsDto } from './answer-batch-records.dto';
import { AnswerBatchRecordsService } from './answer-batch-records.service';

@Controller('batch-records')
export class AnswerBatchRecordsController {
  constructor(private readonly service: AnswerBatchRecordsService) {}

  @Post(':id/answer')
  @HttpCode(200)
  @Permits('batch-records:answer')
  @ApiOperation({ summary: 'Answer a request for the lot’s records and the cause (批次追溯记录), once' })
  @Answers(BatchRecordsView)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerBatchRecordsDto,
  ): Promise<BatchRecordsView> {
    const { outcome, records = [], cause, responsibility, reason } = body;
    return this.service.answer(actor, id, {
      outcome,
      records,
      ...(cause && { cause }),
      ...(responsibility && { responsibility }),
      ...(reason && { reason }),
    });
  }
}
