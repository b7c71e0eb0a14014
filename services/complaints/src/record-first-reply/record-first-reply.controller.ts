import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { RecordFirstReplyDto } from './record-first-reply.dto';
import { RecordFirstReplyService } from './record-first-reply.service';

@Controller('complaints/:reference/first-reply')
export class RecordFirstReplyController {
  constructor(private readonly service: RecordFirstReplyService) {}

  @Post()
  @Permits('complaint:reply')
  @ApiOperation({ summary: 'Record the first reply to the complainant; its clock stops (HND-1)' })
  @Answers(ActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: RecordFirstReplyDto,
  ): Promise<ActView> {
    return this.service.record(actor, reference, body);
  }
}
