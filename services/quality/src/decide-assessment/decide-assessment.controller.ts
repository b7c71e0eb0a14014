import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, NaturalNumberPipe } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DecideAssessmentDto } from './decide-assessment.dto';
import { DecideAssessmentService } from './decide-assessment.service';
import { DecidedAssessmentView } from './decided-assessment.view';

@Controller('assessments/:lot/:number/decisions')
export class DecideAssessmentController {
  constructor(private readonly service: DecideAssessmentService) {}

  @Post()
  @Permits('assessment:decide')
  @ApiOperation({ summary: 'Sign that no recall is needed, with the reason (RCL-11)' })
  @Answers(DecidedAssessmentView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('lot') lot: string,
    @Param('number', NaturalNumberPipe) number: number,
    @Body() body: DecideAssessmentDto,
  ): Promise<DecidedAssessmentView> {
    return this.service.decline(actor, `${lot}/${number}`, body);
  }
}
