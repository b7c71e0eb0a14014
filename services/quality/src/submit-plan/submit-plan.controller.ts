import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { SubmitPlanDto } from './submit-plan.dto';
import { SubmitPlanService } from './submit-plan.service';
import { SubmittedPlanView } from './submitted-plan.view';

@Controller('recalls/:reference/plans')
export class SubmitPlanController {
  constructor(private readonly service: SubmitPlanService) {}

  @Post()
  @Permits('recall:plan')
  @ApiOperation({ summary: 'Submit the recall plan (召回计划); another one takes the place of one that still waits' })
  @Answers(SubmittedPlanView)
  submit(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: SubmitPlanDto,
  ): Promise<SubmittedPlanView> {
    return this.service.submit(actor, reference, body);
  }
}
