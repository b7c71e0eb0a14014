import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { AnswerRemedyDto } from './answer-remedy.dto';
import { AnswerRemedyService } from './answer-remedy.service';

@Controller('complaints/:reference/remedies/:remedyId/answers')
export class AnswerRemedyController {
  constructor(private readonly service: AnswerRemedyService) {}

  @Post()
  @Permits('remedy:agree')
  @ApiOperation({ summary: 'Record the complainant’s agreement, refusal or counter-demand: who, when, how (HND-19)' })
  @Answers(ActView)
  answer(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('remedyId', ParseUUIDPipe) remedyId: string,
    @Body() body: AnswerRemedyDto,
  ): Promise<ActView> {
    return this.service.answer(actor, reference, remedyId, body);
  }
}
