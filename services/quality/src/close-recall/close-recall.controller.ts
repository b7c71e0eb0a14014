import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RecallActView } from '../recall/recall-act.view';
import { CloseRecallService } from './close-recall.service';

@Controller('recalls/:reference/closing')
export class CloseRecallController {
  constructor(private readonly service: CloseRecallService) {}

  @Post()
  @Permits('recall:close')
  @ApiOperation({
    summary: 'Sign that the recall is closed: nothing is open, everything is accounted for or explained (RCL-6)',
  })
  @Answers(RecallActView)
  close(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<RecallActView> {
    return this.service.close(actor, reference);
  }
}
