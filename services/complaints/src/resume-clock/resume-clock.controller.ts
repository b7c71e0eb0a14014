import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { ResumeClockService } from './resume-clock.service';

@Controller('complaints/:reference/clocks/:rule/resumptions')
export class ResumeClockController {
  constructor(private readonly service: ResumeClockService) {}

  @Post()
  @Permits('clock:pause')
  @ApiOperation({ summary: 'Let a clock run on: the customer or the supplier has answered' })
  @Answers(ActView)
  resume(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('rule') rule: string,
  ): Promise<ActView> {
    return this.service.resume(actor, reference, rule);
  }
}
