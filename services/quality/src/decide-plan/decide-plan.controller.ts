import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, NaturalNumberPipe } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DecidePlanDto } from './decide-plan.dto';
import { DecidePlanService } from './decide-plan.service';
import { DecidedPlanView } from './decided-plan.view';

@Controller('recalls/:reference/plans/:revision/decisions')
export class DecidePlanController {
  constructor(private readonly service: DecidePlanService) {}

  @Post()
  @Permits('recall:decide')
  @ApiOperation({
    summary: 'Sign or refuse the recall plan, the quality director first, then the general manager (RCL-1)',
  })
  @Answers(DecidedPlanView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('revision', NaturalNumberPipe) revision: number,
    @Body() body: DecidePlanDto,
  ): Promise<DecidedPlanView> {
    return this.service.decide(actor, reference, revision, body);
  }
}
