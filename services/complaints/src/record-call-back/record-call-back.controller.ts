import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { RecordCallBackDto } from './record-call-back.dto';
import { RecordCallBackService } from './record-call-back.service';

@Controller('complaints/:reference/call-backs')
export class RecordCallBackController {
  constructor(private readonly service: RecordCallBackService) {}

  @Post()
  @Permits('call-back:record')
  @ApiOperation({ summary: 'Record a call-back attempt and what came of it (HND-14)' })
  @Answers(ActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: RecordCallBackDto,
  ): Promise<ActView> {
    return this.service.record(actor, reference, body);
  }
}
