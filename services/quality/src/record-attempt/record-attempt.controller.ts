import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RecallActView } from '../recall/recall-act.view';
import { RecordAttemptDto } from './record-attempt.dto';
import { RecordAttemptService } from './record-attempt.service';

@Controller('recalls/:reference/consignees/:consignee/attempts')
export class RecordAttemptController {
  constructor(private readonly service: RecordAttemptService) {}

  @Post()
  @Permits('recall:confirm')
  @ApiOperation({ summary: 'Record a call or visit that reached nobody; the consignee is tried again (RCL-4)' })
  @Answers(RecallActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('consignee') consignee: string,
    @Body() body: RecordAttemptDto,
  ): Promise<RecallActView> {
    return this.service.record(actor, reference, consignee, body);
  }
}
